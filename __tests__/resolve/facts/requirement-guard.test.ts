import { describe, expect, test } from '@jest/globals';
import type { Manifests } from '../../../src/model/manifest.js';
import { ending } from '../../support/ending.js';
import { judge } from '../../support/judge.js';
import { type Given, makeFacts } from '../../support/make-facts.js';
import { at, makeManifests, pinned } from '../../support/make-sight.js';

const core = { text: '2025.1.4', location: at('Dockerfile') };
const own: Partial<Manifests> = { releasing: { names: ['a'], reason: 'it is its own' } };

/** A pull request that writes one pin in the place of another; no text is no such pin. */
function change(before: string, now: string, given: Given = {}): Given {
  return {
    manifests: pins(now),
    manifestsBefore: pins(before),
    onPullRequest: true,
    ...given,
  };
}

function pins(text: string, difference: Partial<Manifests> = {}): Partial<Manifests> {
  return makeManifests({}, { core, plugins: text === '' ? [] : [pinned(text)], ...difference });
}

/** The requirement that is judged, and whether the change touches the plugin. */
function judged(given: Given) {
  const [plugin] = makeFacts(given).plugins;
  return [plugin?.requirement?.text ?? null, plugin?.changed];
}

describe('what the base says that a version requires stands', () => {
  const rows: readonly (readonly [string, string, string, string | null, boolean])[] = [
    ['it lowers it', 'a@1.0.0 >=2025.2', 'a@1.0.0 >=1.0', '>=2025.2', true],
    ['it takes it away', 'a@1.0.0 >=2025.2', 'a@1.0.0', '>=2025.2', true],
    ['it writes the version otherwise', 'a@1.0.0 >=2025.2', 'a@v1.0.0 >=1.0', '>=2025.2', true],
    ['it leaves it', 'a@1.0.0 >=2025.2', 'a@1.0.0 >=2025.2', '>=2025.2', false],
    ['it moves to another version', 'a@1.0.0 >=2025.2', 'a@1.0.1 >=1.0', '>=1.0', true],
    ['the base says nothing', 'a@1.0.0', 'a@1.0.0 >=1.0', '>=1.0', true],
    ['the base does not know it', '', 'a@1.0.0 >=1.0', '>=1.0', true],
    ['its version floats', 'a@latest >=2025.2', 'a@latest >=1.0', '>=2025.2', true],
    ['its version floats otherwise', 'a@latest >=2025.2', 'a@develop >=1.0', '>=1.0', true],
    ['its version begins to float', 'a@1.0.0 >=2025.2', 'a@latest >=1.0', '>=1.0', true],
    ['its version floats no more', 'a@latest >=2025.2', 'a@1.0.0 >=1.0', '>=1.0', true],
    ['the base’s cannot be read', 'a@1.0.0 what', 'a@1.0.0 >=1.0', '>=1.0', true],
  ];

  test.each(rows)('%s: from %s to %s', (_, before, now, requirement, changed) => {
    expect(judged(change(before, now))).toEqual([requirement, changed]);
    const queued = change(before, now, { onPullRequest: false, event: 'merge_group' });
    expect(judged(queued)).toEqual([requirement, changed]);
  });

  test('so the change fails in full, whatever it writes', () => {
    expect(judge(change('a@1.0.0 >=2025.2', 'a@1.0.0 >=1.0'))).toMatchObject({
      verdict: 'fail',
      compatible: false,
      findings: [{ rule: 'core-too-old', severity: 'error', touched: true }],
    });
  });

  test('what is given by hand is the workflow’s own word', () => {
    const inputs = { 'plugin-versions': 'a@1.0.0 >=1.0' };
    expect(judged(change('a@1.0.0 >=2025.2', '', { inputs }))[0]).toBe('>=1.0');
  });

  test('without a base a manifest is believed', () => {
    expect(judged({ manifests: pins('a@1.0.0 >=1.0') })).toEqual(['>=1.0', true]);
    expect(makeFacts({ manifests: pins('a@1.0.0 >=1.0') }).notices).toEqual([]);
  });
});

describe('in a plugin’s own repository the declaration of the head is judged', () => {
  test('where it is the plugin’s own at the base too', () => {
    const given = change('', '', {
      manifests: pins('a@1.0.0 >=1.0', own),
      manifestsBefore: pins('a@1.0.0 >=2025.2', own),
    });
    expect(judged(given)).toEqual(['>=1.0', true]);
    expect(makeFacts(given).plugins[0]?.before?.requirement?.text).toBe('>=2025.2');
    expect(makeFacts(given).notices).toEqual([]);
  });

  test('where the base has none of it', () => {
    const given = change('', '', { manifests: pins('a@1.0.0 >=1.0', own) });
    expect(judged(given)[0]).toBe('>=1.0');
    expect(makeFacts(given).notices).toEqual([]);
  });

  test('but not where it is its own at the base alone', () => {
    const given = change('', 'a@1.0.0 >=1.0', { manifestsBefore: pins('a@1.0.0 >=2025.2', own) });
    expect(judged(given)[0]).toBe('>=2025.2');
  });

  test('but not where the base only pins it', () => {
    const given = change('a@1.0.0 >=2025.2', '', { manifests: pins('a@1.0.0 >=1.0', own) });
    expect(judged(given)[0]).toBe('>=2025.2');
  });
});

describe('the notices', () => {
  const news = (names: string) =>
    `This change writes requirements that it is judged by: ${names}. Review them with it.`;
  const rewrites = (names: string) =>
    `This change rewrites the requirement of ${names}, and a change cannot excuse itself: the base's counts.`;

  const rows: readonly (readonly [string, readonly string[], Given])[] = [
    ['a new version', [news('a@1.0.1')], change('a@1.0.0 >=1.0', 'a@1.0.1 >=1.0')],
    ['a new requirement', [news('a@1.0.0')], change('a@1.0.0', 'a@v1.0.0 >=1.0')],
    ['a rewritten one', [rewrites('a@1.0.0')], change('a@1.0.0 >=2025.1', 'a@1.0.0 >=1.0')],
    ['one that is taken away', [rewrites('a@1.0.0')], change('a@1.0.0 >=2025.1', 'a@1.0.0')],
    ['a new plugin', [news('a@1.0.1')], change('', 'a@1.0.1 >=1.0')],
    [
      'several',
      [news('a@1.0.1, b@1.0.0')],
      change('a@1.0.0 >=1.0', '', {
        manifests: pins('', { plugins: [pinned('a@1.0.1 >=1.0'), pinned('b@1.0.0 >=1.0')] }),
      }),
    ],
    ['one of a version that floats', [], change('a@latest >=2025.2', 'a@latest >=1.0')],
    [
      'one that a version by hand goes before',
      [],
      change('a@1.0.0 >=1.0', 'a@1.0.1 >=1.0', {
        inputs: { 'plugin-versions': 'a@1.0.2 >=1.0' },
      }),
    ],
    ['one that stays', [], change('a@1.0.0 >=1.0', 'a@1.0.0 >=1.0')],
    ['none', [], change('a@1.0.0', 'a@1.0.1')],
    [
      'what a catalogue says anyway',
      [],
      change('a@1.0.0 >=2025.1', 'a@1.0.0 >=1.0', {
        catalogue: 'plugins: { a: { versions: { "1.0.0": ">=1.1" } } }',
      }),
    ],
    [
      'what is given by hand',
      [],
      change('a@1.0.0 >=1.0', '', { inputs: { 'plugin-versions': 'a@1.0.1 >=1.0' } }),
    ],
  ];

  test.each(rows)('of %s: %j', (_, messages, given) => {
    const { notices } = makeFacts(given);
    expect(notices.map(({ message }) => message).filter((each) => each.startsWith('This'))).toEqual(
      messages,
    );
  });
});

test('thousands of plugins are compared at once', () => {
  const many = (requirement: string) =>
    [...Array(2000).keys()].map((index) => pinned(`p${index}@1.0.0 ${requirement}`));
  const given = {
    manifests: makeManifests({}, { core, plugins: many('>=1.0') }),
    manifestsBefore: makeManifests({}, { core, plugins: many('>=2025.2') }),
  };
  const { plugins } = ending(() => makeFacts(given));
  expect(plugins.every((each) => each.requirement?.text === '>=2025.2')).toBe(true);
});
