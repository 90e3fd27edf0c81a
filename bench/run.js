/**
 * Measures what the program costs, beside limits and peers, in one run:
 *
 *   npm run bench              prints the table
 *   npm run bench -- --write   and puts it into docs/performance.md
 *
 * Needs `lib/` and `dist/`, so build first. Ratios are what counts: both sides of each were measured
 * in turns on the same machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { markdownTable } from 'markdown-table';
import { dateFigures } from './dates.js';
import { buildPlainAction } from './plain-action.js';
import { platformFigures } from './platforms.js';
import { requirementFigures } from './requirements.js';
import { scaleFigures } from './scale.js';
import { searchFigures } from './search.js';
import { sizeFigures } from './size.js';
import { startFigures } from './start.js';
import { inWorkplace } from './workplace.js';

const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const block = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- end of bench -->)/;

const figures = await inWorkplace(async (workplace) => {
  const plainAction = await buildPlainAction(workplace);
  return [
    ...startFigures(workplace, plainAction),
    ...sizeFigures(plainAction),
    ...scaleFigures(workplace),
    ...platformFigures(workplace),
    ...searchFigures(workplace),
    ...requirementFigures(),
    ...dateFigures(),
  ];
});

const rows = figures.map(({ figure, value, against, ratio, how }) => {
  return [figure, value, against, ratio.toFixed(2), how.replaceAll('|', '\\|')];
});
const table = markdownTable([['figure', 'here', 'peer or limit', 'ratio', 'how'], ...rows]);
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  writeFileSync(page, readFileSync(page, 'utf8').replace(block, `\n${table}\n\n`));
}
