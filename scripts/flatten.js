import { isAbsolute, relative } from 'node:path';
import { rollup } from 'rollup';

/**
 * Puts what every check loads into one module, `lib/flat/core.js`. The bundler leaves each module that
 * several chunks share in a function of its own, which the others reach through getters: a check
 * would take a tenth longer. What most pages need is small enough to stand there too, instead of in
 * the chunk of every page.
 */
export async function flatten() {
  const program = await rollup({
    input: 'lib/index.js',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [{ name: 'headings', transform: (code, path) => `${headingOf(path)}${code}` }],
  });
  await program.write({
    dir: 'lib/flat',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
    manualChunks: { core: ['lib/cli.js', 'lib/render/markdown.js'] },
  });
  await program.close();
}

/** Says in the built file where the lines below it come from. */
function headingOf(path) {
  return `// ${relative('lib', path)}\n`;
}
