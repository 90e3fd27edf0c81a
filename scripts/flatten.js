import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { rollup } from 'rollup';
import { shrink } from './shrink.js';

/**
 * Libraries of which every run uses a little. Rollup leaves out what of them nobody calls: the
 * toolkit alone would reach for the network and for processes in its first lines.
 */
const flattened =
  /^(?:@actions\/core|@renovatebot\/pep440|date-fns|leven|markdown-table|semver)(?:\/|$)/;

const everyCheck = ['./lib/cli.js'];

/**
 * What most pages and most readers of manifests need. The bundler would put a copy into the chunk of
 * each, as it shares nothing below 20 kB.
 */
const manyChunks = [
  './lib/render/markdown.js',
  './lib/render/json.js',
  './lib/render/terminal.js',
  './lib/resolve/manifests/find/in-file.js',
  './lib/resolve/manifests/passage.js',
  './lib/resolve/manifests/coordinates.js',
  './lib/resolve/manifests/yaml/value.js',
];

/**
 * Puts what every check loads into one module, `lib/flat/core.js`. The bundler leaves each module that
 * several chunks share in a function of its own, which the others reach through getters: a check
 * would take a tenth longer.
 *
 * @returns the bytes of library files that have become part of it, by path from here
 */
export async function flatten() {
  const program = await rollup({
    input: './lib/index.js',
    external: (id) => !/^[.\0]/.test(id) && !isAbsolute(id) && !flattened.test(id),
    plugins: [
      { name: 'libraries', resolveId: libraryPath },
      commonjs({ include: /node_modules/ }),
      { name: 'small', renderChunk: (code) => shrink(code, false) },
    ],
    treeshake: { moduleSideEffects: (path, isExternal) => !isExternal && !isLibrary(path) },
    onwarn: (warning, warn) => {
      // How a library is made is not ours to mend.
      if (!isLibrary(warning.id ?? warning.ids?.[0] ?? '')) warn(warning);
    },
  });
  const { output } = await program.write({
    dir: 'lib/flat',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
    manualChunks: { core: [...everyCheck, ...manyChunks] },
  });
  await program.close();
  const modules = output.flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  return Object.fromEntries(
    modules
      .map(([path, { renderedLength }]) => [relative('', path), renderedLength])
      .filter(([path, bytes]) => isLibrary(path) && bytes > 0),
  );
}

function libraryPath(id) {
  return flattened.test(id) ? fileURLToPath(import.meta.resolve(id)) : null;
}

function isLibrary(path) {
  return path.includes('node_modules');
}
