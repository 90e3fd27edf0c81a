import { describe, expect, test } from '@jest/globals';
import { placePlugin, removedPlugins } from '../../../src/resolve/facts/place-plugin.js';
import { readPluginList } from '../../../src/resolve/facts/plugin-list.js';
import { baselineOf, type ReadPlugin, readPlugins } from '../../../src/resolve/facts/plugins.js';
import { readCatalogue } from '../../support/make-facts.js';

interface Place {
  readonly now: string;
  readonly before?: string;
  readonly proposed?: boolean;
  readonly onlyTouched?: boolean;
  readonly rewritten?: boolean;
}

function place({ now, before, proposed = true, onlyTouched = false, ...others }: Place) {
  const [plugin] = read(now);
  if (plugin === undefined) throw new Error(`${now} holds no plugin.`);
  const baseline = before === undefined ? null : baselineOf(read(before));
  const isRewritten = () => others.rewritten === true;
  return placePlugin(plugin, { baseline, isProposed: () => proposed, isRewritten, onlyTouched });
}

function read(list: string): readonly ReadPlugin[] {
  return readPlugins('list', readPluginList('list', list).plugins, readCatalogue()).plugins;
}

describe('a plugin beside its baseline', () => {
  test.each([
    { now: 'a@1.0.0', before: undefined, change: null, changed: true },
    { now: 'a@1.0.0', before: 'b@1.0.0', change: 'added', changed: true },
    { now: 'a@1.0.0', before: 'a@1.0.0', change: 'none', changed: false },
    { now: 'a@1.0.0 >=1.0', before: 'a@1.0.0 >=1.1', change: 'none', changed: true },
    { now: 'a@1.0.0 >=1.0', before: 'a@1.0.0 >=1.0', change: 'none', changed: false },
    { now: 'a@1.0.0 >=1.0', before: 'a@1.0.0', change: 'none', changed: false },
    { now: 'a@1.0.0', before: 'a@1.0.0 >=1.0', change: 'none', changed: true },
    { now: 'a@1.0.1', before: 'a@1.0.0', change: 'patch', changed: true },
    { now: 'a@2.0.0', before: 'a@1.0.0', change: 'major', changed: true },
    { now: 'a@1.0.0', before: 'a@1.0.1', change: 'downgrade', changed: true },
    { now: 'a@latest', before: 'a@latest', change: 'none', changed: false },
    { now: 'a@1.0.0', before: 'a@latest', change: null, changed: true },
    { now: 'a@latest', before: 'a@1.0.0', change: null, changed: true },
  ])('$now after $before: $change', ({ now, before, change, changed }) => {
    const given = before === undefined ? { now } : { now, before };
    expect(place(given)).toMatchObject({ change, changed });
    // To write a requirement is to touch the plugin, whatever is judged then.
    expect(place({ ...given, rewritten: true }).changed).toBe(true);
  });
});

describe('whether a plugin is being released', () => {
  test.each([
    ['it is named', { now: 'a@1.0.0' }, true],
    ['it is not named', { now: 'a@1.0.0', proposed: false }, false],
    ['it is a snapshot', { now: 'a@1.0.0-SNAPSHOT' }, false],
    ['it floats', { now: 'a@latest' }, false],
    ['it is another prerelease', { now: 'a@1.0.0-rc.1' }, true],
    ['a pull request leaves it', { now: 'a@1.0.0', before: 'a@1.0.0', onlyTouched: true }, false],
    ['a pull request moves it', { now: 'a@1.0.1', before: 'a@1.0.0', onlyTouched: true }, true],
    ['a pull request has no baseline', { now: 'a@1.0.1', onlyTouched: true }, true],
    ['no pull request leaves it', { now: 'a@1.0.0', before: 'a@1.0.0' }, true],
  ])('%s', (_, given, released) => {
    expect(place(given).released).toBe(released);
  });

  test('a snapshot stays proposed: its requirement is judged all the same', () => {
    expect(place({ now: 'a@1.0.0-SNAPSHOT' }).proposed).toBe(true);
  });
});

test('plugins of the baseline that are gone are named in its order', () => {
  const baseline = baselineOf(read('c@1.0.0\na@1.0.0\nb@2.0.0'));
  expect(removedPlugins(read('a@1.1.0'), baseline)).toEqual([
    { name: 'c', text: '1.0.0' },
    { name: 'b', text: '2.0.0' },
  ]);
  expect(removedPlugins(read('a@1.1.0'), null)).toEqual([]);
});
