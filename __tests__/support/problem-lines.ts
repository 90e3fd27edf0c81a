import type { Problem } from '../../src/model/report.js';

/** Problems as lines to compare: `line:column-endColumn message`. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(({ location, message }) => {
    const place =
      location === null ? 'nowhere' : `${location.line}:${location.column}-${location.endColumn}`;
    return `${place} ${message}`;
  });
}
