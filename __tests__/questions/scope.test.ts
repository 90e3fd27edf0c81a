import { expect, test } from '@jest/globals';
import { isDeployment, type Scope, scopes } from '../../src/questions/scope.js';
import { makeFacts } from '../support/make-facts.js';

const released = {
  'core-version': '2025.1.0',
  'plugin-versions': 'a@1.0.0 1.0\nb@2.0.0-SNAPSHOT 1.0\nc@latest 1.0',
  'current-core-version': '1.0.0',
  'current-plugin-versions': 'a@0.9.0 1.0\nb@1.0.0 1.0',
  'target-date': '2025-08-05',
  releasing: 'core, plugins',
};
const deployed = { ...released, releasing: 'none' };
const pluginsAlone = {
  ...released,
  'core-version': '',
  'current-core-version': '',
  releasing: 'plugins',
};
const floating = { ...deployed, 'core-version': 'latest' };

test.each<[Scope, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['plugin', ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b']],
  ['pair', ['a on 2025.1.0', 'b on 2025.1.0'], ['a on 2025.1.0', 'b on 2025.1.0'], [], []],
  ['releasedCore', ['2025.1.0'], [], [], []],
  ['releasedPlugin', ['a'], [], ['a'], []],
  ['proposedPlugin', ['a', 'b'], [], ['a', 'b'], []],
  ['shipment', ['2025.1.0'], ['2025.1.0'], ['a'], ['latest']],
  ['deployedShipment', [], ['2025.1.0'], [], ['latest']],
  ['deployedCore', [], ['2025.1.0'], [], []],
  ['deployedPlugin', [], ['a', 'b'], [], ['a', 'b']],
  ['corePath', ['1.0.0 to 2025.1.0'], ['1.0.0 to 2025.1.0'], [], []],
  ['sight', ['seen'], ['seen'], ['seen'], ['seen']],
  ['deployment', ['seen'], ['seen'], ['seen'], ['seen']],
])(
  '%s: released %j, deployed %j, without a core %j, with a core that floats %j',
  (scope, ...expected) => {
    const runs = [released, deployed, pluginsAlone, floating];
    const found = runs.map((inputs) => {
      return scopes[scope].subjectsOf(makeFacts({ inputs })).map(nameOf);
    });
    expect(found).toEqual(expected);
  },
);

test.each<[Scope, Readonly<Record<string, string>>, readonly string[]]>([
  ['shipment', { ...released, releasing: 'plugins' }, ['a']],
  ['releasedPlugin', { ...released, 'plugin-versions': 'c@latest 1.0' }, []],
  ['deployedPlugin', { ...deployed, 'current-plugin-versions': '' }, []],
  ['corePath', { ...deployed, 'current-core-version': '' }, []],
])('%s of a run of one kind is %j: %j', (scope, inputs, expected) => {
  expect(scopes[scope].subjectsOf(makeFacts({ inputs })).map(nameOf)).toEqual(expected);
});

test.each(Object.entries(scopes))('%s is called something on the pages', (_, { called }) => {
  expect(called).toMatch(/^[a-z][a-z ]+$/);
});

test('what vanished is asked file by file', () => {
  const pins = { path: 'Dockerfile', names: ['core'], emptied: false, location: null };
  const facts = { ...makeFacts({ inputs: deployed }), vanished: [pins] };
  expect(scopes.vanishedPins.subjectsOf(facts)).toEqual([pins]);
});

test('a run that releases nothing is a deployment', () => {
  const runs = [released, deployed].map((inputs) => isDeployment(makeFacts({ inputs })));
  expect(runs).toEqual([false, true]);
});

function nameOf(subject: unknown): string {
  const { name, text, plugin, core, compared, from, to } = subject as Record<string, never>;
  if (compared) return `${nameOf(plugin)} on ${nameOf(core)}`;
  if (from) return `${nameOf(from)} to ${nameOf(to)}`;
  if (core || plugin) return nameOf(core || plugin);
  return name || text || 'seen';
}
