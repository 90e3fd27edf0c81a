/**
 * Shows the answers of `runs.js` in a real browser as GitHub shows a comment or a summary, measures
 * each at the width of a page and of a phone, light and dark, and fails where a page scrolls sideways
 * or a table is wider than it. It writes the pictures, their sizes and which Markdown each shows.
 *
 *   npm ci --prefix scripts/pictures && node scripts/pictures/make.js
 *
 * It needs Chromium: the one in CHROMIUM, or /usr/bin/chromium.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { chromium } from 'playwright-core';
import { digestOf, markdownOf, picturedNames } from './pages.js';
import { runs } from './runs.js';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const style = (theme) =>
  readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
const mermaid = readFileSync(
  new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url),
  'utf8',
);

/** GitHub's page on a common screen, and a phone; in pixels. */
const widths = [900, 390];

/** What GitHub leaves around the text of a comment. */
const padding = 16;

/** How much of a picture the README shows. */
const croppedHeight = 400;

/** A run that is shown on a phone and, cropped, in the README. */
const shown = 'twelve-findings';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
/** The most that the README may be high: a reader scrolls no further. */
const maxReadme = 4000;

/** The three answers that were worst before they were written for a phone, and what was wrong with them. */
const worst = {
  'twelve-findings': 'five columns, of which a phone shows two: what to do is off the screen',
  '29-alike-of-200': 'one row for each of 29 plugins that say the same',
  'could-not-judge-23': 'five columns, and the meant word behind a list of all that there are',
};

/** How much of a page a phone shows at once, in pixels. */
const phoneHeight = 800;

const faults = [];
const rows = [];
for (const name of Object.keys(runs)) rows.push([name, ...(await measured(name))]);
const compared = [];
for (const [name, wrong] of Object.entries(worst)) {
  const then = readFileSync(new URL(`before/${name}.md`, import.meta.url), 'utf8');
  const before = await phone(then, `before-${name}`);
  const after = await phone(await markdownOf(name), `after-${name}`);
  compared.push({ name, wrong, before, after });
}
const readmeHeight = await heightOfReadme();
await browser.close();

const digests = Object.fromEntries(picturedNames.map((name) => [name, digestOf(name)]));
writeFileSync(`${folder}/digests.json`, `${JSON.stringify(digests, null, 2)}\n`);
writeFileSync(`${folder}/README.md`, sizesPage());
writeFileSync(`${folder}/before-and-after.md`, comparisonPage());
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
}

/** The heights of a run's page at each width, folded, and its widest table unfolded. */
async function measured(name) {
  const markdown = await markdownOf(name);
  const cells = [];
  for (const width of widths) {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.setContent(html(markdown, theme));
      if (markdown.includes('```mermaid')) {
        await page.addScriptTag({ content: mermaid });
        await page.evaluate(drawDiagrams, theme);
      }
      if (picturedNames.includes(name)) await pictures(page, name, width, theme);
      const height = await page.evaluate(() => document.querySelector('article').offsetHeight);
      const widest = await page.evaluate(unfoldedWidths);
      if (widest.page > width)
        faults.push(`${name} (${theme}) is ${widest.page} px wide on ${width}`);
      if (widest.table > width - 2 * padding) {
        faults.push(`${name} (${theme}) has a table of ${widest.table} px on ${width}`);
      }
      if (theme === 'light') cells.push(`${height}`, `${widest.table}`);
      await page.close();
    }
  }
  return cells;
}

/** What a phone shows of a page at once, as a picture; its whole height, and its widest table. */
async function phone(markdown, picture) {
  const viewport = { width: 390, height: phoneHeight };
  const page = await browser.newPage({ viewport });
  await page.setContent(html(markdown, 'light'));
  const height = await page.evaluate(() => document.querySelector('article').offsetHeight);
  await page.screenshot({ path: `${folder}/${picture}.png`, clip: { x: 0, y: 0, ...viewport } });
  const { table } = await page.evaluate(unfoldedWidths);
  await page.close();
  return { height, table };
}

/** As GitHub shows it, its pictures in their places. */
async function heightOfReadme() {
  const root = new URL('../../', import.meta.url);
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  const text = readFileSync(new URL('README.md', root), 'utf8');
  const inlined = text.replaceAll(
    /(?:src|srcset)="(docs\/pictures\/[\w-]+\.png)"/g,
    (found, path) => {
      const picture = readFileSync(new URL(path, root)).toString('base64');
      return found.replace(path, `data:image/png;base64,${picture}`);
    },
  );
  await page.setContent(html(inlined, 'light').replace('font-size: 14px', 'font-size: 16px'));
  const height = await page.evaluate(() => document.querySelector('article').offsetHeight);
  if (height > maxReadme) faults.push(`README.md is ${height} px high`);
  await page.close();
  return height;
}

async function pictures(page, name, width, theme) {
  const article = page.locator('article');
  if (width === 900) await article.screenshot({ path: `${folder}/${name}-${theme}.png` });
  if (name !== shown) return;
  if (width === 390) {
    if (theme === 'light') await article.screenshot({ path: `${folder}/${name}-phone.png` });
    return;
  }
  const clip = { x: 0, y: 0, width, height: croppedHeight };
  await page.screenshot({ path: `${folder}/cropped-${theme}.png`, clip });
}

function html(markdown, theme) {
  return `<!doctype html><meta charset="utf-8"><style>${style(theme)}
    body { margin: 0; background: ${theme === 'dark' ? '#0d1117' : '#fff'} }
    article.markdown-body { padding: ${padding}px; font-size: 14px }</style>
    <article class="markdown-body">${marked.parse(markdown, { gfm: true })}</article>`;
}

/** Runs in the page: opens all that is folded, and measures what could stand out. */
function unfoldedWidths() {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const tables = [...document.querySelectorAll('table')].map((table) => table.scrollWidth);
  return { page: document.documentElement.scrollWidth, table: Math.max(0, ...tables) };
}

/** Runs in the page: turns Mermaid code blocks into drawings, as GitHub does. */
async function drawDiagrams(theme) {
  const { mermaid } = globalThis;
  mermaid.initialize({ startOnLoad: false, theme: theme === 'dark' ? 'dark' : 'default' });
  for (const [index, block] of [...document.querySelectorAll('code.language-mermaid')].entries()) {
    const { svg } = await mermaid.render(`diagram${index}`, block.textContent);
    const drawing = document.createElement('div');
    drawing.innerHTML = svg;
    block.parentElement.replaceWith(drawing);
  }
}

function comparisonPage() {
  const parts = compared.map(({ name, wrong, before, after }) => {
    return `## ${name.replaceAll('-', ' ')}

Before: ${wrong}.

| | before | now |
| - | - | - |
| height | ${before.height} px | ${after.height} px |
| widest table | ${before.table} px | ${after.table} px |

<p>
  <img src="before-${name}.png" width="360" alt="Before: ${wrong}">
  <img src="after-${name}.png" width="360" alt="The same now, in two columns or a list">
</p>
`;
  });
  return `# Before and after

The three answers that were worst to read, as a phone of 390 px shows them at once: before they were written for one, and now.
The Markdown of before is kept in [\`scripts/pictures/before\`](../../scripts/pictures/before); \`scripts/pictures/make.js\` makes this page.

${parts.join('\n')}`;
}

function sizesPage() {
  const lines = rows.map(
    ([name, ...cells]) => `| ${name.replaceAll('-', ' ')} | ${cells.join(' | ')} |`,
  );
  return `# How the answers look

Each answer below was shown in Chromium with GitHub's own style, at 900 px and on a phone of 390 px, light and dark.
No page scrolls sideways, and no table is wider than its page, unfolded ones included: \`scripts/pictures/make.js\` fails otherwise.

| answer | height at 900 px | widest table | height at 390 px | widest table |
| - | - | - | - | - |
${lines.join('\n')}

[Three answers before and after](before-and-after.md) they were written for a phone.

The README is ${readmeHeight} px high at 900 px, of at most ${maxReadme}.
Heights are those of the page as it opens, folded, in pixels; of the comment, or of the summary where a release or the calendar is asked for.
`;
}
