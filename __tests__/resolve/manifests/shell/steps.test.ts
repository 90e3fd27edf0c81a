import { expect, test } from '@jest/globals';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { wordText } from '../../../../src/resolve/manifests/shell/shell-script.js';
import { parseShell } from '../../../../src/resolve/manifests/shell/steps.js';
import type { Command, Step } from '../../../../src/resolve/manifests/shell/syntax.js';

/** Steps in signs: commands as they are written, `{` and `}` around compound ones, `/` between branches. */
function read(script: string): string {
  const steps = parseShell(passageIn({ path: 'p', text: script }, 0, script.length));
  return steps.map(signOf).join(' ');
}

function signOf(step: Step): string {
  if (step.kind === 'open') return step.loopVariable === null ? '{' : `{${step.loopVariable}`;
  if (step.kind === 'turn') return '/';
  if (step.kind === 'close') return '}';
  return `[${commandSigns(step.command)}]`;
}

function commandSigns({ assignments, words, redirections, input }: Command): string {
  const from =
    input === null
      ? []
      : [
          input === 'group'
            ? '{}|'
            : `${wordText(input.words[0] ?? { parts: [], written: () => ({ text: '', pieces: [] }) })}|`,
        ];
  return [
    ...from,
    ...assignments.map(
      ({ name, adds, isArray, values }) =>
        `${name}${adds ? '+' : ''}=${isArray ? values.length : ''}`,
    ),
    ...words.map((word) => word.written().text),
    ...redirections.map(
      ({ operator, target, body }) =>
        `${operator}${target.written().text}${body?.text.trimEnd() ?? ''}`,
    ),
  ].join(' ');
}

test.each([
  ['a b; c && d || e & f', '[a b] [c] [d] [e] [f]'],
  ['a | b |& c', '[a] [a| b] [b| c]'],
  ['{ a; } | b', '[a] [{}| b]'],
  ['(a; b) | c', '{ [a] [b] } [{}| c]'],
  ['if a; then b; elif c; then d; else e; fi > f', '{ [a] [b] / [c] [d] / [e] } [>f]'],
  ['for x in 1 2; do a $x; done', '{x [a $x] }'],
  ['while a; do b; done < c', '{ [a] [b] } [<c]'],
  ['case x in a|b) c ;; (d) e ;; *) f; esac; g', '{ / [c] / [e] / [f] } [g]'],
  ['case x in esac; g', '{ } [g]'],
  ['f() { a; }; f', '[a] [f]'],
  ['function f { a; }', '[a]'],
  ['A=1 B+=2 c D=3', '[A= B+= c D=3]'],
  ['A=(1 2 # x\n 3) b', '[A=3 b]'],
  ['local A=(1 2)', '[A=2 local]'],
  ['a <b >>c 2>&1 <<<d', '[a <b >>c >&1 <<<d]'],
  ['a <<E b\nx\nE\nc', '[a b <<Ex] [c]'],
  ['a <<-E <<F\n\tx\n\tE\ny\nF', '[a <<-E\tx <<Fy]'],
  ['a # b\nc #d', '[a] [c]'],
  ['a#b', '[a#b]'],
  ['a \\\n b', '[a b]'],
  ['((1<<2)); a', '[a]'],
  ['! a', '[a]'],
  ['a <(b c) d', '[a <(b c) d]'],
  ['a $(b; c) d', '[a $(b; c) d]'],
  ['fi) } ;; a', '} [a]'],
  ['{ a; } | b | c', '[a] [{}| b] [{}| c]'],
  ['a\n\n(b)', '[a] { [b] }'],
  ['a\tb&c|d<e', '[a b] [c] [c| d <e]'],
  ['a &>> b &> c 2>| d', '[a &>>b &>c >|d]'],
  ['select x in 1; do a; done', '{x [a] }'],
  ['case x\n\nin\n\n")") a; b;; c) d;& e) f;;& g) h;; esac', '{ / [a] [b] / [d] / [f] / [h] }'],
  ['x $( (a); b) c', '[x $( (a); b) c]'],
  ['A=(\n\n1 & 2\n)', '[A=2]'],
  ['A=(1', '[A=1]'],
  ['A[10]=1', '[A=]'],
  ['a <<<d\nb', '[a <<<d] [b]'],
  ['a <<\nb', '[a <<] [b]'],
  ['a <<E; b\nx\n\tE\nE\nc', '[a <<Ex\n\tE] [b] [c]'],
  ['a <<-"E F"\n\t\tx\n\t\tE F\nc', '[a <<-"E F"\t\tx] [c]'],
  ['a <<$E\nx\n$E\nc', '[a <<$Ex] [c]'],
  ['a <<E\r\nx\r\nE\r\nc', '[a <<Ex] [c]'],
  ['a <<E\nx', '[a <<Ex]'],
  ['echo if then', '[echo if then]'],
])('%s is read as %s', (script, expected) => {
  expect(read(script)).toBe(expected);
});

test('each command knows what stands before it', () => {
  const script = 'a; b && c || (d || e) | f &\n{ g; }; h() { i; }';
  const steps = parseShell(passageIn({ path: 'p', text: script }, 0, script.length));
  const commands = steps.flatMap((step) => (step.kind === 'command' ? [step.command] : []));
  expect(commands.map(({ operator, written }) => `${operator} ${written().text}`)).toEqual([
    ' a',
    '; b',
    '&& c',
    ' d',
    '|| e',
    '| f',
    '\n g',
    ' i',
  ]);
});
