import { expect, test } from '@jest/globals';
import { safeParse } from 'valibot';
import { writtenSources } from '../../src/schema/written-source.js';

const entries = { at: 'plugins.*', name: 'name', version: 'version', requires: 'requiredCore' };
const warnings = { at: 'warnings.*', name: 'name' };

test.each([
  [{ file: 'catalogue.json' }, true],
  [{ file: 'https://a.example/catalogue.json' }, true],
  [{ index: 'https://a.example/index.json', ...entries }, true],
  [{ index: 'index.json', ...entries, warnings }, true],
  [{ index: 'index.json', ...entries, repository: 'scm' }, true],
  [{ index: 'index.json', ...entries, repository: 'scm', warnings }, true],
  [{ index: 'a.properties', key: '{name}.{version}.requires' }, true],
  [{ index: 'a.properties', key: '{name}.{version}.requires', repository: 'scm' }, false],
  [{ file: 'a.json', repository: 'scm' }, false],
  [{ lock: 'package-lock.json', core: '@acme/core' }, true],
  [{ tag: 'hacs.json', at: 'homeassistant' }, true],
  [{}, false],
  [{ file: '../catalogue.json' }, false],
  [{ file: '/catalogue.json' }, false],
  [{ file: 'http://a.example/catalogue.json' }, false],
  [{ file: 'a.json', lock: 'b.json' }, false],
  [{ index: 'index.json' }, false],
  [{ index: 'a.properties', key: '{name}.requires' }, false],
  [{ index: 'index.json', ...entries, at: 'a..b' }, false],
])('%j is a source: %s', (source, expected) => {
  expect(safeParse(writtenSources, [source]).success).toBe(expected);
});
