/**
 * Renders the pages of `docs/pictures` in a real browser, as GitHub shows a job summary and a comment,
 * light and dark. `digests.json` beside them says which Markdown each picture shows.
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
import { digestOf, pageNames } from './pages.js';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const style = (theme) =>
  readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
const mermaid = readFileSync(
  new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url),
  'utf8',
);

/** As wide as GitHub's summary on a common screen, in pixels. */
const width = 1000;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
for (const page of pageNames) {
  for (const theme of ['light', 'dark']) await picture(page, theme);
}
await browser.close();
const digests = Object.fromEntries(pageNames.map((page) => [page, digestOf(page)]));
writeFileSync(`${folder}/digests.json`, `${JSON.stringify(digests, null, 2)}\n`);

async function picture(name, theme) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(html(readFileSync(`${folder}/${name}.md`, 'utf8'), theme));
  await page.addScriptTag({ content: mermaid });
  await page.evaluate(drawDiagrams, theme);
  await page.locator('article').screenshot({ path: `${folder}/${name}-${theme}.png` });
  await page.close();
}

function html(markdown, theme) {
  return `<!doctype html><meta charset="utf-8"><style>${style(theme)}
    body { margin: 0 } article { padding: 24px; width: ${width - 48}px }</style>
    <article class="markdown-body">${marked.parse(markdown, { gfm: true })}</article>`;
}

/** Runs in the page: turns Mermaid code blocks into drawings, as GitHub does. */
async function drawDiagrams(theme) {
  const { mermaid } = globalThis;
  mermaid.initialize({ startOnLoad: false, theme: theme === 'dark' ? 'dark' : 'default' });
  for (const [index, block] of document.querySelectorAll('code.language-mermaid').entries()) {
    const { svg } = await mermaid.render(`diagram${index}`, block.textContent);
    const drawing = document.createElement('div');
    drawing.innerHTML = svg;
    block.parentElement.replaceWith(drawing);
  }
}
