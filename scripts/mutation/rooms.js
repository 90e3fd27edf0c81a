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

/** The sources to break, and the tests that should notice: always those of the whole room. */
export function roomToMutate() {
  const folder = rooms[room];
  if (folder === undefined) throw new Error(`There is no pure room ${room}.`);
  const named = join('src', folder, ...part);
  const sources = filesUnder(join('src', folder)).filter(
    (path) => path === `${named}.ts` || path.startsWith(`${named}/`),
  );
  if (sources.length === 0) throw new Error(`There is no ${named}.`);
  return { sources, tests: filesUnder(join('__tests__', folder)) };
}

function filesUnder(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => join(folder, name)).filter((path) => !toolDoor.test(path));
}
