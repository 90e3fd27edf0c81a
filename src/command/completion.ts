import { presetNames } from '../packs/index.js';
import { ruleIds } from '../rules/index.js';
import { chooseWord, type Flags, UsageError } from './flags.js';
import type { Command, Terminal } from './terminal.js';

/** What a shell offers: each command's flags, and the values that a flag or command can have. */
export interface Words {
  readonly commands: Readonly<Record<string, readonly string[]>>;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The values that are known for flags, and for the commands that take a word. */
const values: Words['values'] = {
  '--format': ['text', 'json', 'markdown', 'sarif', 'ics'],
  '--fail-on': ['error', 'warning', 'never'],
  '--releasing': ['core', 'plugins', 'none'],
  '--policy': presetNames,
  explain: ruleIds,
  completion: ['bash', 'zsh', 'fish'],
  catalog: ['build', 'update', 'show'],
};

/** `release-gate completion SHELL`: prints the script that the shell evaluates. */
export async function completion(
  { operands }: Flags,
  terminal: Terminal,
  commands: Readonly<Record<string, Pick<Command, 'flags' | 'switches'>>>,
): Promise<number> {
  const [shell, ...others] = operands;
  if (shell === undefined || others.length > 0) {
    throw new UsageError('completion needs one shell: bash, zsh or fish.');
  }
  const script = chooseWord('The shell', shell, scripts);
  const flagsOf = ({ flags, switches = [] }: Pick<Command, 'flags' | 'switches'>) =>
    [...flags, ...switches, 'help'].map((name) => `--${name}`);
  const named = Object.entries(commands).map(
    ([name, command]) => [name, flagsOf(command)] as const,
  );
  terminal.print(script({ commands: Object.fromEntries([...named, ['help', []]]), values }));
  return 0;
}

const scripts = { bash, zsh, fish };

/** Bash splits the line by itself; the word before the cursor decides what is offered. */
function bash(words: Words): string {
  return `_release_gate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" offered=''
  case "$previous" in
${cases(words.values)}
  esac
  if [ -z "$offered" ]; then
    case "\${COMP_WORDS[1]}" in
${cases(words.commands)}
      *) offered='${[...Object.keys(words.commands), ...(words.commands.check ?? [])].join(' ')}' ;;
    esac
    [ "$COMP_CWORD" -eq 1 ] && offered='${[...Object.keys(words.commands), ...(words.commands.check ?? [])].join(' ')}'
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _release_gate release-gate
`;
}

/** Zsh runs what bash runs. */
function zsh(words: Words): string {
  return `autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash(words)}`;
}

function fish({ commands, values: known }: Words): string {
  const names = Object.keys(commands).join(' ');
  const lines = Object.entries(commands).flatMap(([name, flags]) =>
    flags.map((flag) => {
      const choices = known[flag];
      const offered = choices === undefined ? '' : ` -x -a '${choices.join(' ')}'`;
      return `complete -c release-gate -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}${offered}`;
    }),
  );
  const operands = Object.entries(known)
    .filter(([name]) => !name.startsWith('--'))
    .map(
      ([name, choices]) =>
        `complete -c release-gate -n '__fish_seen_subcommand_from ${name}' -f -a '${choices.join(' ')}'`,
    );
  return [
    `complete -c release-gate -n '__fish_use_subcommand' -f -a '${names}'`,
    ...lines,
    ...operands,
    '',
  ].join('\n');
}

/** The arms of a `case`, each of which offers words. */
function cases(words: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(words)
    .map(([name, offered]) => `      ${name}) offered='${offered.join(' ')}' ;;`)
    .join('\n');
}
