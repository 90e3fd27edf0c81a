import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && id !== toolkit,
    plugins: [
      { name: 'toolkit', resolveId: (id) => (id === toolkit ? pathOf(toolkit) : null) },
      { name: 'headings', transform: (code, path) => `${headingOf(path)}${code}` },
    ],
    // Of a library no more is loaded than something uses.
    treeshake: {
      moduleSideEffects: (id, isExternal) => !isExternal && !id.includes('node_modules'),
    },
    onwarn: (warning, warn) => {
      // How a library is made is not ours to mend.
      if (!(warning.id ?? warning.ids?.[0])?.includes('node_modules')) warn(warning);
    },
  });
  await program.write({
    dir: 'lib/flat',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
    manualChunks: { core: ['lib/cli.js', 'lib/render/markdown.js'] },
  });
  await program.close();
}

/**
 * The toolkit's entry reaches for the network and for processes in its first lines, for functions that
 * nobody here calls; Rollup leaves those out, and a run does not load what they would need.
 */
const toolkit = '@actions/core';

function pathOf(library) {
  return fileURLToPath(import.meta.resolve(library));
}

/** Says in the built file where the lines below it come from. */
function headingOf(path) {
  return `// ${relative('lib', path)}\n`;
}
