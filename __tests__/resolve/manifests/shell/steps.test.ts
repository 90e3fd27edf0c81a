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
  ['echo if then', '[echo if then]'],
])('%s is read as %s', (script, expected) => {
  expect(read(script)).toBe(expected);
});
