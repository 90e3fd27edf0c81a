import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms that know neither files, nor the network, nor the time, and have tests of their own. */
const rooms = {
  model: 'model',
  questions: 'questions',
  rules: 'rules',
  advice: 'advice',
  evaluate: 'evaluate',
  resolve: 'resolve',
  render: 'render',
  calendar: 'tools/calendar',
  backtest: 'tools/backtest',
  fleet: 'tools/fleet',
  starter: 'tools/init',
};

export const pureRooms = Object.keys(rooms);

/** The files of a tool that open it to the command line or read the outside, and their tests. */
const toolDoor =
  /tools\/.*(?:-command|\/(?:read|git)-[^/]*|\/fleet-(?:question|report))(?:\.test)?\.ts$/;

/** What this process was started for: a room, or a folder or file of one (`resolve/facts`). */
const [room, ...part] = (process.env.MUTATED_ROOM ?? '').split('/');

/** The sources to break, and the tests that should notice, which lie where the sources do. */
export function roomToMutate() {
  const folder = rooms[room];
  if (folder === undefined) throw new Error(`There is no pure room ${room}.`);
  const [sources, tests] = ['src', '__tests__'].map((root) => {
    const named = join(root, folder, ...part);
    return filesUnder(join(root, folder)).filter(
      (path) => path.startsWith(`${named}/`) || path.replace(/(?:\.test)?\.ts$/, '') === named,
    );
  });
  if (sources.length === 0)
    throw new Error(`There is nothing to break in ${room}/${part.join('/')}.`);
  return { sources, tests };
}

function filesUnder(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => join(folder, name)).filter((path) => !toolDoor.test(path));
}
