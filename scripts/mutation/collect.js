import { format } from 'node:util';
import { expect } from 'expect';
import { load } from './load.js';

/** The tests of a file, which is run afresh, and the paths of what it imports of ours. */
export async function collect(path) {
  const tests = [];
  const names = [];
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  const test = (name, run, written = run) => {
    if (isLong.test(String(written))) return;
    tests.push({ id: `${path}#${tests.length}`, name: [...names, name].join(' '), run });
  };
  const globals = { describe: withTables(describe), test: withTables(test), expect };
  return { tests, loaded: new Set((await load(path, globals)).keys()) };
}

/** Files as long as they can be take minutes in sources that count as they run. */
const isLong = /\bending\b/;

function withTables(declare) {
  declare.each = (table) => (name, body) => {
    for (const entry of table) {
      const row = table.every(Array.isArray) ? entry : [entry];
      const holes = name.match(/%[a-z]/g) ?? [];
      declare(format(name, ...row.slice(0, holes.length)), () => body(...row), body);
    }
  };
  return declare;
}
