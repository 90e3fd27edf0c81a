import { expect, test } from '@jest/globals';
import { stagesIn } from '../../../../src/resolve/manifests/docker/stages.js';
import {
  addCores,
  contextOf,
  filesOf,
  lookUpIn,
  type State,
  stateOf,
  takesPlugins,
} from '../../../../src/resolve/manifests/docker/state.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { emptyFound } from '../../../../src/resolve/manifests/shell/run.js';
import { alone, beside } from '../../../support/manifest-lines.js';

/** A stage on a stage of a Dockerfile, before anything is done there. */
function stage(image = 'kestra/kestra:v1.2.0', left = 1000): State {
  const options = { args: new Map(), target: null, contextFolder: null };
  const build = stagesIn({ path: 'Dockerfile', text: `FROM ${image} AS b\nFROM b` }, options);
  const files = filesOf(build, alone, '');
  const reading = { build, files, options, surroundings: alone };
  const found = emptyFound();
  const parent = stateOf(0, null, { ...reading, found, states: new Map(), budget: { left } });
  return stateOf(1, parent, { ...reading, found, states: new Map(), budget: { left } });
}

test('ENV wins over ARG, and the stage over the one below', () => {
  const state = stage();
  const values = (kinds: readonly ('env' | 'args')[]) => lookUpIn(state, kinds)('V')?.text ?? null;
  expect(values(['env', 'args'])).toBeNull();
  state.parent?.args.set('V', inserted('arg below'));
  expect(values(['env', 'args'])).toBe('arg below');
  state.args.set('V', inserted('arg'));
  expect(values(['env', 'args'])).toBe('arg');
  state.parent?.env.set('V', inserted('env below'));
  expect(values(['env', 'args'])).toBe('env below');
  state.env.set('V', inserted('env'));
  expect(values(['env', 'args'])).toBe('env');
  expect(values(['args'])).toBe('arg');
});

test('values are handed out as long as the file has characters left', () => {
  const state = stage(undefined, 5);
  state.env.set('V', inserted('abc'));
  const lookUp = lookUpIn(state, ['env']);
  expect([lookUp('V')?.text, lookUp('V')?.text]).toEqual(['abc', undefined]);
});

test.each([
  ['/app/plugins', true],
  ['/app/plugins/', true],
  ['/app/plugins/more', true],
  ['/opt/p', true],
  ['/opt/plugins', true],
  ['/opt/pluginsx', false],
  ['/x/opt/p', false],
  ['/opt/px', false],
  ['/app', false],
])('on the core, whether plugins are loaded from %s: %s', (path, expected) => {
  const state = stage();
  state.env.set('KESTRA_PLUGINS_PATH', inserted('/opt/p'));
  expect(takesPlugins(path, state)).toBe(expected);
});

test.each([
  ['acme/kestra-plus:1', true],
  ['grafana/grafana:1', false],
])('on %s, whether plugins are loaded from any folder of that name: %s', (image, expected) => {
  expect(takesPlugins('/opt/plugins', stage(image))).toBe(expected);
});

test('what runs in the end sees no ARG', () => {
  const state = stage();
  state.args.set('V', inserted('arg'));
  expect(contextOf(state, ['env']).lookUp('V')).toBeNull();
  expect(contextOf(state, ['env', 'args']).lookUp('V')?.text).toBe('arg');
});

test('a hundred cores are told apart', () => {
  const state = stage();
  const cores = Array.from({ length: 200 }, (_, n) => ({ text: `${n}`, location: null }));
  addCores(state, cores);
  expect(state.cores.size).toBe(100);
});

const stages = stagesIn(
  { path: 'Dockerfile', text: 'FROM a AS s\nFROM s\nCOPY --from=s /j/*.jar /app/plugins/' },
  { args: new Map(), target: null, contextFolder: null },
);

test.each([
  ['a file', 'l.txt', '/tmp/l', '/tmp/l', 'a/l.txt'],
  ['a file in a folder', 'd/l.txt', '/tmp', '/tmp/l.txt', 'a/d/l.txt'],
  ['a folder', 'd', '/tmp/x', '/tmp/x/l.txt', 'a/d/l.txt'],
  ['a folder in a folder', 'd/', '/tmp', '/tmp/e/l.txt', 'a/d/e/l.txt'],
  ['everything', '.', '/', '/l.txt', 'a/l.txt'],
  ['a pattern', 'd/*.txt', '/tmp', '/tmp/l.txt', 'a/d/l.txt'],
  ['from the root', 'd/l.txt', '/l', '/l', 'd/l.txt'],
  ['a whole path', '/d/l.txt', '/l', '/l', 'a/d/l.txt'],
  ['a path with many signs', '//d//l.txt', '/l', '/l', 'a/d/l.txt'],
  ['the root', '/', '/tmp/', '/tmp/d/l.txt', 'a/d/l.txt'],
])('finds %s', (_, source, path, wanted, expected) => {
  const files = filesOf(stages, beside({ [expected]: 'found' }), 'a');
  files.addCopy(0, { from: null, source, path });
  expect(files.fileAt(0, wanted)?.text).toBe('found');
  expect(files.fileAt(1, wanted)?.text).toBe('found');
  expect(files.fileAt(1, `${wanted}x`)).toBeNull();
});

test('what comes last counts, and what an image or an address holds is not known', () => {
  const files = filesOf(stages, beside({ b: 'b' }), '');
  files.addCopy(1, { from: null, source: 'https://acme.example/x', path: '/p' });
  files.addCopy(1, { from: { kind: 'image', image: inserted('x') }, source: '/b', path: '/p' });
  expect(files.fileAt(1, '/p')).toBeNull();
  files.addText(1, '/p', inserted('text'));
  expect(files.fileAt(1, '/p')?.text).toBe('text');
  files.addCopy(1, { from: null, source: 'b', path: '/p' });
  expect(files.fileAt(1, '/p')?.text).toBe('b');
});

test('finds what was copied through stages, up to a bound', () => {
  const found = (count: number) => {
    const froms = Array.from({ length: count }, (_, index) => `FROM a AS s${index}`);
    const build = stagesIn(
      { path: 'Dockerfile', text: froms.join('\n') },
      { args: new Map(), target: null, contextFolder: null },
    );
    const files = filesOf(build, beside({ l: 'found' }), '');
    files.addCopy(0, { from: null, source: 'l', path: '/x/l' });
    for (let index = 1; index < count; index += 1) {
      files.addCopy(index, {
        from: { kind: 'stage', index: index - 1 },
        source: 'none',
        path: '/x',
      });
      files.addCopy(index, { from: { kind: 'stage', index: index - 1 }, source: 'x', path: '/x' });
      files.addCopy(index, {
        from: { kind: 'stage', index: index - 1 },
        source: 'none',
        path: '/y',
      });
    }
    return files.fileAt(count - 1, '/x/l')?.text ?? null;
  };
  expect([found(2), found(20), found(30)]).toEqual(['found', 'found', null]);
});

test('finds a file that is called like a folder in it', () => {
  const files = filesOf(stages, beside({ 'd/d/l': 'found' }), '');
  files.addCopy(0, { from: null, source: 'd', path: '/tmp' });
  expect(files.fileAt(0, '/tmp/d/l')?.text).toBe('found');
});

test.each([
  ['COPY --from=s /j /app/plugins', '/j'],
  ['COPY --from=s /j/ /opt/My-Plugins/', '/j'],
  ['COPY --from=s j/?.jar /k $KESTRA_PLUGINS_PATH', '/app/j'],
  ['COPY --from=s /j/a*b /app/plugins', '/j'],
  ['COPY --from=s /j /opt/plugins-old', null],
  ['COPY --from=s /j /opt/p', null],
  ['COPY --from=x /j /app/plugins', null],
  ['COPY /j /app/plugins', null],
])('%s takes %s as plugins', (line, folder) => {
  const text = `FROM a AS s\nFROM s\n${line}`;
  const build = stagesIn(
    { path: 'Dockerfile', text },
    { args: new Map(), target: null, contextFolder: null },
  );
  const files = filesOf(build, alone, '');
  const taken = ['/j', '/app/j'].filter((each) => files.isTakenAsPlugins(0, each));
  expect(taken).toEqual(folder === null ? [] : [folder]);
});

test('knows the folders that a later stage takes as plugins', () => {
  const files = filesOf(stages, alone, '');
  expect(files.isTakenAsPlugins(0, '/j')).toBe(true);
  expect(files.isTakenAsPlugins(0, '/k')).toBe(false);
  expect(files.isTakenAsPlugins(1, '/j')).toBe(false);
});
