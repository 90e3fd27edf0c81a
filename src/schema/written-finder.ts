import * as v from 'valibot';
import { artifactWord, neededField, optionKinds, parseKeyPath } from '../model/finder.js';
import { coordinatesWord, parseTemplate } from '../model/template.js';
import { link, mapFrom, mapOf, text, word } from './vocabulary.js';

const pathForm =
  'a pattern of the end of a path without `..`, such as plugins.txt or "custom_components/*/manifest.json"';
const keysForm = 'keys with dots between them, such as "plugins.*" or properties."jenkins.version"';
const templateForm = 'a template such as "{name}:{version}[:*]"';
const archiveForm = `${templateForm}, or ${artifactWord}`;
const folderForm = 'a folder in an image, such as /app/plugins, or $NAME for what a variable says';
const argumentsForm = `a list of ${optionKinds.join(', ')}`;

const filePath = v.pipe(
  v.string(pathForm),
  v.check((written) => isPath(written), pathForm),
);

const keyPath = v.pipe(
  v.string(keysForm),
  v.check((written) => parseKeyPath(written) !== null, keysForm),
);

/** What is wrong with a template is told at its place, and why. */
const template = v.pipe(
  v.string(templateForm),
  v.check(
    (written) => !('wrong' in parseTemplate(written)),
    ({ input }) => `${templateForm}: ${wrongIn(input)}`,
  ),
);

const finderKeys = {
  in: v.optional(filePath),
  line: v.optional(template),
  at: v.optional(keyPath),
  text: v.optional(template),
  keys: v.optional(text('a pattern of names, such as "@acme/*"')),
  name: v.optional(keyPath),
  version: v.optional(keyPath),
  requires: v.optional(keyPath),
  repository: v.optional(keyPath),
  unless: v.optional(keyPath),
  resource: v.optional(text('the kind of a Kubernetes resource, such as Jenkins')),
  installs: v.optional(word(['all'])),
  command: v.optional(text('a command, such as "grafana cli plugins install"')),
  options: v.optional(mapFrom(text('an option, such as --plugins'), word(optionKinds))),
  word: v.optional(template),
  words: v.optional(template),
  arguments: v.optional(v.array(word(optionKinds), argumentsForm)),
  image: v.optional(text('the name of an image, such as jenkins/jenkins')),
  tag: v.optional(template),
  variable: v.optional(text('the name of a variable')),
  item: v.optional(template),
  archive: v.optional(
    v.pipe(
      template,
      v.check((written) => written !== coordinatesWord, archiveForm),
    ),
  ),
  dots: v.optional(text('what stands for the dots of a version in a name, such as _')),
  folder: v.optional(
    v.pipe(
      v.string(folderForm),
      v.check((written) => /^(?:\/\S|\$\w)\S*$/.test(written), folderForm),
    ),
  ),
  lists: v.optional(word([coordinatesWord])),
};

const finder = mapOf(finderKeys);

export type WrittenFinder = v.InferOutput<typeof finder>;

/** The keys of one form of a map: those that it must have, and those that it may. */
interface Form<Key extends string> {
  readonly needs: readonly Key[];
  readonly takes: readonly Key[];
}

/** The forms of a finder. */
const forms: readonly (Form<keyof WrittenFinder> & {
  readonly of: readonly ('core' | 'plugins')[];
})[] = [
  { of: ['core', 'plugins'], needs: ['in', 'line'], takes: ['keys', 'version'] },
  { of: ['core', 'plugins'], needs: ['in', 'at', 'text'], takes: ['keys', 'version'] },
  { of: ['plugins'], needs: ['in', 'at', 'item'], takes: ['keys', 'version'] },
  { of: ['core'], needs: ['in', 'at'], takes: [] },
  { of: ['core'], needs: ['resource', 'at'], takes: ['text'] },
  {
    of: ['plugins'],
    needs: ['resource', 'at', 'name'],
    takes: ['unless', 'version', 'requires', 'repository', 'keys'],
  },
  { of: ['plugins'], needs: ['resource', 'at', 'text'], takes: ['keys', 'version'] },
  { of: ['plugins'], needs: ['resource', 'at', 'item'], takes: ['keys', 'version'] },
  {
    of: ['plugins'],
    needs: ['in', 'name'],
    takes: ['at', 'unless', 'version', 'requires', 'repository', 'keys'],
  },
  // What a text at `name` says is all that is read of an entry.
  { of: ['plugins'], needs: ['in', 'name', 'text'], takes: ['at', 'unless', 'keys'] },
  { of: ['plugins'], needs: ['resource', 'at', 'name', 'text'], takes: ['unless', 'keys'] },
  { of: ['plugins'], needs: ['in', 'keys'], takes: ['at', 'version'] },
  {
    of: ['plugins'],
    needs: ['command', 'word'],
    takes: ['options', 'arguments', 'version', 'installs'],
  },
  {
    of: ['plugins'],
    needs: ['command', 'words'],
    takes: ['options', 'arguments', 'version'],
  },
  { of: ['plugins'], needs: ['command', 'installs'], takes: ['options'] },
  { of: ['core'], needs: ['image'], takes: ['tag'] },
  { of: ['core', 'plugins'], needs: ['variable', 'item'], takes: ['version'] },
  { of: ['plugins'], needs: ['archive'], takes: ['keys', 'dots', 'version'] },
  { of: ['plugins'], needs: ['folder'], takes: [] },
  { of: ['plugins'], needs: ['lists'], takes: [] },
];

/** A list of finders, of the core's version or of plugins. */
export function writtenFinders(of: 'core' | 'plugins') {
  const possible = forms.filter((form) => form.of.includes(of));
  const form = `a finder with one of these sets of keys: ${shapesOf(possible)}`;
  const field = neededField[of];
  const needing = `a template with {${field}} in it`;
  const whole = v.pipe(
    finder,
    v.check((written) => isOneOf(written, possible), form),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      for (const key of templateKeys) {
        const value = input[key];
        if (key === 'archive' && value === artifactWord) continue;
        const template = value === undefined ? null : parseTemplate(value);
        if (template === null || 'wrong' in template || template.fields.includes(field)) continue;
        const path = { type: 'object', origin: 'value', input: { ...input }, key, value } as const;
        addIssue({ message: needing, path: [path] });
      }
    }),
  );
  return v.array(whole, 'a list of finders');
}

const templateKeys = ['line', 'text', 'word', 'words', 'item', 'archive', 'tag'] as const;

/** Whether a finder has the keys of a form; only beside a name `version` is a place. */
function isOneOf(written: WrittenFinder, possible: typeof forms): boolean {
  if (!possible.some((form) => hasKeysOf(written, form))) return false;
  const { version } = written;
  return version === undefined || version === 'optional' || written.name !== undefined;
}

const valueIn = mapOf({ in: filePath, at: keyPath });

const ownForm = 'a list of finders, each with in, name, version and requires';

/** The finders of a plugin's own repository: values of one file, or of others beside it. */
export const writtenOwnFinders = v.array(
  mapOf({
    in: filePath,
    name: v.union([keyPath, valueIn], keysForm),
    version: v.union([keyPath, valueIn], keysForm),
    requires: v.union([keyPath, valueIn], keysForm),
  }),
  ownForm,
);

export type WrittenOwnFinder = v.InferOutput<typeof writtenOwnFinders>[number];

function wrongIn(written: string): string {
  const template = parseTemplate(written);
  return 'wrong' in template ? template.wrong : '';
}

function isPath(written: string): boolean {
  return /\S/.test(written) && !/^[\\/]|(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(written);
}

const fromForm = 'a path inside the repository, or a link that begins with https://';
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

/** The forms of a source. */
const sourceForms: readonly Form<keyof WrittenSource>[] = [
  { needs: ['file'], takes: [] },
  {
    needs: ['index', 'at', 'name', 'version', 'requires'],
    takes: ['repository', 'warnings', 'made'],
  },
  { needs: ['index', 'key'], takes: ['made'] },
  { needs: ['lock', 'core'], takes: [] },
  { needs: ['tag', 'at'], takes: [] },
];

const sourceForm = `a source with one of these sets of keys: ${shapesOf(sourceForms)}`;

/** Where requirements are learnt. */
export const writtenSources = v.array(
  v.pipe(
    source,
    v.check((written) => sourceForms.some((form) => hasKeysOf(written, form)), sourceForm),
  ),
  'a list of sources',
);

function isInside(written: string): boolean {
  return /\S/.test(written) && !/^[\\/]|^[a-z][\w+.-]*:|(?:^|\/)\.\.(?:\/|$)/i.test(written);
}

function shapesOf(possible: readonly Form<string>[]): string {
  const shapes = possible.map(({ needs, takes }) =>
    [...needs, ...takes.map((key) => `${key}?`)].join(', '),
  );
  return `{ ${shapes.join(' }, { ')} }`;
}

function hasKeysOf(written: object, { needs, takes }: Form<string>): boolean {
  const keys = Object.keys(written);
  return (
    needs.every((key) => keys.includes(key)) &&
    keys.every((key) => needs.includes(key) || takes.includes(key))
  );
}
