import * as v from 'valibot';
import { parseKeyPath } from '../model/finder.js';
import { parseTemplate } from '../model/template.js';
import { link, mapOf, text } from './vocabulary.js';

const fromForm = 'a path inside the repository, or a link that begins with https://';
const keysForm = 'keys with dots between them, such as "plugins.*"';
const keyForm = 'a template with {name} and {version}, such as "{name}.{version}.requires"';

const from = v.union(
  [
    link,
    v.pipe(
      v.string(fromForm),
      v.check((written) => isInside(written), fromForm),
    ),
  ],
  fromForm,
);

const keyPath = v.pipe(
  v.string(keysForm),
  v.check((written) => parseKeyPath(written) !== null, keysForm),
);

const key = v.pipe(
  v.string(keyForm),
  v.check((written) => {
    const template = parseTemplate(written);
    return (
      !('wrong' in template) &&
      template.fields.includes('name') &&
      template.fields.includes('version')
    );
  }, keyForm),
);

const warnings = mapOf({
  at: keyPath,
  name: keyPath,
  versions: v.optional(keyPath),
  first: v.optional(keyPath),
  last: v.optional(keyPath),
  reason: v.optional(keyPath),
  url: v.optional(keyPath),
});

const source = mapOf({
  file: v.optional(from),
  index: v.optional(from),
  lock: v.optional(from),
  tag: v.optional(text('a file in the repository of a plugin, such as hacs.json')),
  at: v.optional(keyPath),
  name: v.optional(keyPath),
  version: v.optional(keyPath),
  requires: v.optional(keyPath),
  repository: v.optional(keyPath),
  key: v.optional(key),
  warnings: v.optional(warnings),
  made: v.optional(keyPath),
  core: v.optional(text('the package or the engine that is the core')),
});

export type WrittenSource = v.InferOutput<typeof source>;

/** The forms of a source by the keys that each has: those that it must have, and those that it may. */
const forms: readonly {
  readonly needs: readonly (keyof WrittenSource)[];
  readonly takes: readonly (keyof WrittenSource)[];
}[] = [
  { needs: ['file'], takes: [] },
  {
    needs: ['index', 'at', 'name', 'version', 'requires'],
    takes: ['repository', 'warnings', 'made'],
  },
  { needs: ['index', 'key'], takes: ['made'] },
  { needs: ['lock', 'core'], takes: [] },
  { needs: ['tag', 'at'], takes: [] },
];

const shapes = forms.map(({ needs, takes }) =>
  [...needs, ...takes.map((key) => `${key}?`)].join(', '),
);

const sourceForm = `a source with one of these sets of keys: { ${shapes.join(' }, { ')} }`;

/** Where requirements are learnt. */
export const writtenSources = v.array(
  v.pipe(
    source,
    v.check((written) => {
      const keys = Object.keys(written) as (keyof WrittenSource)[];
      return forms.some(
        ({ needs, takes }) =>
          needs.every((key) => keys.includes(key)) &&
          keys.every((key) => needs.includes(key) || takes.includes(key)),
      );
    }, sourceForm),
  ),
  'a list of sources',
);

function isInside(written: string): boolean {
  return /\S/.test(written) && !/^[\\/]|^[a-z][\w+.-]*:|(?:^|\/)\.\.(?:\/|$)/i.test(written);
}
