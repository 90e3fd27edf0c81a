import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';

const compiled = new Map();

/**
 * Runs a file of tests, which may wait for something while it loads, and all of ours that it
 * imports, afresh every time; libraries are loaded once.
 */
export async function load(path, globals) {
  const modules = new Map();
  const requireLibrary = createRequire(path);
  await run(path, {});
  return modules;

  function requireOurs(file) {
    const known = modules.get(file);
    if (known !== undefined) return known;
    const exports = {};
    run(file, exports);
    return exports;
  }

  function run(file, exports) {
    modules.set(file, exports);
    const require = (name) => {
      if (name === '@jest/globals') return globals;
      if (!name.startsWith('.')) return requireLibrary(name);
      return requireOurs(resolve(dirname(file), name.replace(/\.js$/, '.ts')));
    };
    return compile(file)(exports, require, file);
  }
}

function compile(file) {
  if (!compiled.has(file)) compiled.set(file, compileOnce(file));
  return compiled.get(file);
}

function compileOnce(file) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) {
    const value = JSON.parse(text);
    return (exports) => Object.assign(exports, value);
  }
  const { code } = transformSync(text, {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const kind = file.endsWith('.test.ts') ? 'async function' : 'function';
  return new Script(`(${kind} (exports, require, __filename) {${code}\n})`, {
    filename: file,
  }).runInThisContext();
}
