import { presetNames } from '../packs/index.js';
import { settingChoices } from '../resolve/settings.js';
import { ruleIds } from '../rules/index.js';
import { chooseWord, type Flags, UsageError } from './flags.js';
import type { Command, Terminal } from './terminal.js';

/** What a shell offers of one command. */
interface Offer {
  readonly name: string;
  /** Flags that take a value, with the values that are known; none where any may stand. */
  readonly valued: readonly (readonly [flag: string, choices: readonly string[]])[];
  readonly switches: readonly string[];
  /** What may stand behind the command; none where any word may. */
  readonly operands: readonly string[];
}

const pageFormats = ['text', 'json', 'markdown'] as const;

/** The formats of each command that has some, first the usual one. */
const formats = {
  check: [...pageFormats, 'sarif'],
  plan: pageFormats,
  calendar: [...pageFormats, 'ics'],
  backtest: pageFormats,
  merge: pageFormats,
  catalog: ['text', 'json'],
} as const satisfies Words;

type Words = Readonly<Record<string, readonly string[]>>;

/** A page for each format that is offered of a command. */
export type PagesOf<Name extends keyof typeof formats, Page> = Readonly<
  Record<(typeof formats)[Name][number], Page>
>;

/** The values that are known for flags of any command. */
const values: Words = {
  'fail-on': settingChoices['fail-on'],
  releasing: ['core', 'plugins', 'none'],
  policy: presetNames,
};

/** The words that are known behind commands. */
const operands = {
  explain: ruleIds,
  completion: ['bash', 'zsh', 'fish'],
  catalog: ['build', 'update', 'show'],
} as const satisfies Words;

/** What each word does that is offered behind a command. */
export type WordsBehind<Name extends keyof typeof operands, Deed> = Readonly<
  Record<(typeof operands)[Name][number], Deed>
>;

/** Behind these words stand files. */
const beforeFiles = ['merge merge', 'catalog update'];

/** `release-gate completion SHELL`: prints the script that the shell evaluates. */
export async function completion(
  { operands: given }: Flags,
  terminal: Terminal,
  commands: Readonly<Record<string, Pick<Command, 'flags' | 'switches'>>>,
): Promise<number> {
  const [shell, ...others] = given;
  if (shell === undefined || others.length > 0) {
    throw new UsageError('completion needs one shell: bash, zsh or fish.');
  }
  const script = chooseWord('The shell', shell, scripts);
  const offers = Object.entries(commands).map(([name, command]) => offerOf(name, command));
  const help = { name: 'help', valued: [], switches: [], operands: Object.keys(commands) };
  terminal.print(script([...offers, help]));
  return 0;
}

function offerOf(
  name: string,
  { flags, switches = [] }: Pick<Command, 'flags' | 'switches'>,
): Offer {
  const choicesOf = (flag: string) =>
    (flag === 'format' ? wordsOf(formats, name) : values[flag]) ?? [];
  return {
    name,
    valued: flags.map((flag) => [flag, choicesOf(flag)]),
    switches: [...switches, 'help'],
    operands: wordsOf(operands, name) ?? [],
  };
}

function wordsOf(words: Words, name: string): readonly string[] | undefined {
  return words[name];
}

const scripts: WordsBehind<'completion', (offers: readonly Offer[]) => string> = {
  bash,
  zsh,
  fish,
};

/**
 * The word before the cursor decides what is offered; where nothing is, bash offers files. Bash
 * parts `--flag=value` at the sign.
 */
function bash(offers: readonly Offer[]): string {
  const check = offers.find(({ name }) => name === 'check');
  const first = [...offers.map(({ name }) => name), ...(check === undefined ? [] : flagsOf(check))];
  return `_release_gate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" offered=''
  if [ "$current" = '=' ]; then current=''
  elif [ "$previous" = '=' ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  case "$command" in -*) command=check ;; esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    offered='${first.join(' ')}'
  else
    case "$command $previous" in
${offers.flatMap(arms).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _release_gate release-gate
`;
}

/** The arms of a `case` for one command; the first that fits counts. */
function arms({ name, valued, switches, operands: behind }: Offer): readonly string[] {
  const chosen = valued.filter(([, choices]) => choices.length > 0);
  const free = valued.filter(([, choices]) => choices.length === 0).map(([flag]) => `--${flag}`);
  const silent = [
    ...free.map((flag) => `${name} ${flag}`),
    ...beforeFiles.filter((words) => words.startsWith(`${name} `)),
  ];
  const flags = flagsOf({ valued, switches });
  return [
    ...chosen.map(([flag, choices]) => arm(`'${name} --${flag}'`, choices)),
    ...(behind.length === 0 ? [] : [arm(`'${name} ${name}'`, behind)]),
    ...(silent.length === 0 ? [] : [arm(silent.map((words) => `'${words}'`).join('|'), [])]),
    ...(flags.length === 0 ? [] : [arm(`'${name} '*`, flags)]),
  ];
}

function arm(pattern: string, offered: readonly string[]): string {
  return `      ${pattern}) offered='${offered.join(' ')}' ;;`;
}

function flagsOf({ valued, switches }: Pick<Offer, 'valued' | 'switches'>): readonly string[] {
  return [...valued.map(([flag]) => flag), ...switches].map((flag) => `--${flag}`);
}

/** Zsh runs what bash runs. */
function zsh(offers: readonly Offer[]): string {
  return `autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash(offers)}`;
}

function fish(offers: readonly Offer[]): string {
  const lines = offers.flatMap(({ name, valued, switches, operands: behind }) => {
    const start = `complete -c release-gate -n '__fish_seen_subcommand_from ${name}'`;
    return [
      ...valued.map(([flag, choices]) =>
        choices.length === 0
          ? `${start} -l ${flag} -r`
          : `${start} -l ${flag} -x -a '${choices.join(' ')}'`,
      ),
      ...switches.map((flag) => `${start} -l ${flag}`),
      ...(behind.length === 0 ? [] : [`${start} -f -a '${behind.join(' ')}'`]),
    ];
  });
  const names = offers.map(({ name }) => name).join(' ');
  return [
    `complete -c release-gate -n '__fish_use_subcommand' -f -a '${names}'`,
    ...lines,
    '',
  ].join('\n');
}
