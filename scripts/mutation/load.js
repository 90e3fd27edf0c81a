import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';

const compiled = new Map();

/** Runs a file and all of ours that it imports, afresh every time; libraries are loaded once. */
export function load(path, globals) {
  const modules = new Map();
  const requireLibrary = createRequire(path);
  requireOurs(path);
  return modules;

  function requireOurs(file) {
    const known = modules.get(file);
    if (known !== undefined) return known;
    const exports = {};
    modules.set(file, exports);
    compile(file)(exports, (name) => {
      if (name === '@jest/globals') return globals;
      if (!name.startsWith('.')) return requireLibrary(name);
      return requireOurs(resolve(dirname(file), name.replace(/\.js$/, '.ts')));
    });
    return exports;
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
  return new Script(`(function (exports, require) {${code}\n})`, {
    filename: file,
  }).runInThisContext();
}
