import * as v from 'valibot';
import { ownedLabels } from '../../../src/model/labels.js';
import { reportSchema } from '../../../src/schema/report.js';
import { sarifFaults } from '../sarif/schema.js';
import type { Surfaces } from './fuzz-case.js';

/** The password that hostile cases put into addresses. */
export const password = 'S3CR3T';

/**
 * What no reader sees, or what steers a terminal or the direction of a text; lines may end, and our
 * own signs ask to be drawn in colours.
 */
const hidden =
  /(?![\n ])(?<![⚠☑ℹ])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** What a runner takes for a command when it reads a step's log. */
const command = /^\s*::|##\[/m;

/** The elements that our own Markdown is made of; everything else in angles is somebody's. */
const ownElement = /^<(?:\/?(?:span|code|pre|details|summary|sub|em)|br|wbr|https:\/\/[^<>\s]+)>$/i;

/** An address in angles, which is the one form in which we make a link of what somebody wrote. */
const ownLink = /<https:\/\/[^<>\s]+>/gi;

/** Lines to paste into a file or a shell: code to GitHub, up to the next fence. */
const ownBlock = /^(?<fence>`{3,})(?:yaml|json|bash)\n[\s\S]*?\n\k<fence>$/gm;

/** A block of HTML, in which Markdown does not hold and a backtick hides nothing. */
const codeInHtml = /^<(?:details|summary|pre)(?:(?!\n\n)[\s\S])*?`/m;

/** A character that Markdown, HTML or GitHub acts on, written so that it does not. */
const parted = /<span>.<\/span>|&#\d+;/gu;

/** What shells act on beyond parting words, and line ends, which begin another output. */
const unsafeInShell = /[^\S ]|[`$"'&|;<>()*?!#[\]{}]/;

/** What a hostile text reached that it should not have; empty when every surface held. */
export function surfaceFaults({ exitCode, pages, log, sarif }: Surfaces): readonly string[] {
  const { annotations, summary, comment, suggestions, labels, outputs, json } = pages;
  const report = JSON.parse(json);
  const all = JSON.stringify([pages, log, sarif]);
  return [
    ...faults('a surface', all, [new RegExp(password)]),
    ...markdownFaults('summary', summary),
    ...markdownFaults('comment', comment.body),
    ...suggestions.flatMap(({ body }) => markdownFaults('suggestion', withoutFence(body))),
    ...faults('log', log, [hidden, command]),
    ...faults('JSON', json, [hidden, command]),
    ...faults('SARIF', sarif, [hidden, command]),
    ...sarifFaults(JSON.parse(sarif)),
    ...annotations.flatMap(({ title, message }) => [
      ...faults('annotation', title, [hidden, command, /\n/]),
      ...faults('annotation', message, [hidden, command]),
    ]),
    ...Object.values(outputs).flatMap((output) => faults('output', output, [unsafeInShell])),
    ...labels.filter((label) => !ownedLabels.some(({ name }) => name === label)),
    ...(v.safeParse(reportSchema, report).issues ?? []).map(({ message }) => message),
    ...(exitCode === 0 && report.verdict === 'fail' ? ['a fail that lets through'] : []),
    ...(exitCode === 2 && outputs.verdict !== 'fail' ? ['no judgement, and no fail'] : []),
  ];
}

function markdownFaults(surface: string, markdown: string): readonly string[] {
  // Code spans of ours hold no backtick, so that what stands between two is what they show.
  const bare = markdown.replace(ownBlock, '').replace(/`[^`\n]+`/g, '');
  const prose = bare.replace(parted, '').replace(ownLink, '');
  const elements = bare.match(/<[^<>]*>?/g) ?? [];
  return [
    ...faults(surface, markdown, [hidden, command, codeInHtml, /^\s*<!--/m]),
    ...faults(surface, prose, [/@\w/, /#\d/, /(?<!\()https?:\/\//i, /\bwww\./i]),
    ...faults(surface, prose, [/\]\((?!https:\/\/)/]),
    ...elements
      .filter((element) => !ownElement.test(element))
      .map((element) => `${surface} has ${JSON.stringify(element)}`),
  ];
}

function faults(surface: string, text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const around = text.slice(Math.max(0, found.index - 40), found.index + 40);
    return [`${surface} has ${pattern}: ${JSON.stringify(around)}`];
  });
}

/** A suggestion repeats a line as it is: what is in the fence is code to GitHub. */
function withoutFence(body: string): string {
  return body.replace(/^(?<fence>`{3,})suggestion\n[^\n]*\n\k<fence>$/m, '');
}
