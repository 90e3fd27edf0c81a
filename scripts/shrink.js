import { minify } from '@swc/core';

/**
 * Code without comments, indents and long local names, as every run downloads `dist`. The names of
 * functions and classes stay, and none of our own is put where it is called, so that the trace of a
 * crash can be read against the sources.
 * Characters outside Latin-1 are escapes, as one of them has V8 hold a whole file in twice the space.
 *
 * @param isLibrary whether functions may go into those that call them: only of libraries
 */
export async function shrink(text, isLibrary) {
  const { code } = await minify(text, {
    module: isLibrary || 'unknown',
    compress: isLibrary || { inline: 0, reduce_funcs: false },
    mangle: { keep_classnames: true, keep_fnames: true },
    format: { comments: false, asciiOnly: true },
  });
  return `${code}\n`;
}
