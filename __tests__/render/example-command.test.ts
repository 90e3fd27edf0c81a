import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { exampleCommand } from '../../src/render/example-command.js';

test('an example is a command to paste, one flag a line', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0' };
  expect(exampleCommand({ inputs }, 'release-gate')).toBe(
    "release-gate check \\\n  --core-version 2025.1.0 \\\n  --plugin-versions 'plugin-aws@2.0.0 >=2025.2.0'",
  );
});

test('an example of a change is compared with what is on main', () => {
  const example = { inputs: { manifests: 'a.yml' }, filesBefore: { 'a.yml': 'x' } };
  expect(exampleCommand(example, 'gate')).toBe(
    'gate check \\\n  --manifests a.yml \\\n  --base main',
  );
});

test.each(["it's $HOME", 'a\nb', '`date`', '*', ''])('a shell reads %j back as it is', (value) => {
  const command = exampleCommand({ inputs: { policy: value } }, 'gate');
  const script = `gate() { printf %s "$3"; }\n${command}`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(value);
});
