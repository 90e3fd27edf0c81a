import { describe, expect, test } from '@jest/globals';
import { raised } from '../../src/judge/minimum.js';
import { makeFacts } from '../support/make-facts.js';

const catalogue = `
plugins:
  a:
    versions: { "1.1.0": ">=0.22", "1.2.0": ">=1.0", "1.2.1": ">=1.0", "1.2.5-rc.1": ">=2025.1", "2.0.0": ">=2025.1" }
`;

/** What is raised, as `1.2.1: 1.0.0 to 1.2.3`. */
function raises(now: string, before: string, kind: 'plugin-patch' | 'plugin-minor'): string[] {
  const inputs = { 'plugin-versions': now, 'current-plugin-versions': before };
  return raised(makeFacts({ inputs, catalogue }), kind).map(
    ({ data }) => `${data.previous}: ${data.from} to ${data.to}`,
  );
}

describe('a patch', () => {
  test.each([
    ['amqp@1.2.1 1.2.3', 'amqp@1.2.0 1.0.0', ['1.2.0: 1.0.0 to 1.2.3']],
    ['amqp@1.2.2 1.0.0', 'amqp@1.2.1 1.2.3', []],
    ['amqp@1.2.1 1.0.7', 'amqp@1.2.0 1.0.0', []],
    ['amqp@1.2.1 1.2.3', 'amqp@1.1.9 1.0.0', []],
    ['amqp@1.2.1 1.2.3', '', []],
    ['amqp@1.2.1 [1.2,2.0)', 'amqp@1.2.0 (,2.0)', ['1.2.0: null to 1.2.0']],
    ['amqp@1.2.1 (,2.0)', 'amqp@1.2.0 1.0.0', []],
    ['amqp@1.2.1-SNAPSHOT 1.2.3', 'amqp@1.2.1-SNAPSHOT 1.0.0', ['1.2.1-SNAPSHOT: 1.0.0 to 1.2.3']],
    ['amqp@1.2.1 1.2.3', 'amqp@1.2.1 1.0.0', ['1.2.1: 1.0.0 to 1.2.3']],
    ['a@1.2.2 >=2025.1', '', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@1.2.6 >=2025.1', '', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@1.2.2 >=2025.1', 'a@1.1.0', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@1.2.2 >=2025.1', 'a@1.2.0 >=2025.1', []],
    ['a@1.3.1 >=2025.1', '', []],
    ['a@1.2.2', 'a@1.2.1 >=1.0', []],
    ['a@latest >=2025.1', 'a@1.2.1 >=1.0', []],
  ])('%s after "%s" raises %j', (now, before, expected) => {
    expect(raises(now, before, 'plugin-patch')).toEqual(expected);
    expect(raises(now, before, 'plugin-minor')).toEqual([]);
  });
});

describe('a minor', () => {
  test.each([
    ['amqp@1.3.0 1.2.3', 'amqp@1.2.2 1.0.0', ['1.2.2: 1.0.0 to 1.2.3']],
    ['amqp@1.3.0 1.0.0', 'amqp@1.2.1 1.2.3', []],
    ['amqp@1.3.0 1.2.3', 'amqp@0.9.0 1.0.0', []],
    ['a@1.3.0 >=2025.1', '', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@2.1.0 >=2025.1', '', []],
    ['a@2.0.0 >=2026.1', 'a@1.2.1 >=1.0', []],
  ])('%s after "%s" raises %j', (now, before, expected) => {
    expect(raises(now, before, 'plugin-minor')).toEqual(expected);
    expect(raises(now, before, 'plugin-patch')).toEqual([]);
  });
});

test('what is not proposed for release raises nothing', () => {
  const inputs = {
    'plugin-versions': 'a@1.2.2 >=2025.1',
    'current-plugin-versions': 'a@1.2.1 >=1.0',
    releasing: 'none',
  };
  expect(raised(makeFacts({ inputs }), 'plugin-patch')).toEqual([]);
});
