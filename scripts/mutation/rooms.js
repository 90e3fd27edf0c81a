/** The rooms that know neither files, nor the network, nor the time, and have tests of their own. */
const pureRooms = [
  'model',
  'judge',
  'rules',
  'evaluate',
  'resolve',
  'render',
  'calendar',
  'backtest',
];

/** The rooms that `MUTATED_ROOMS` names, parted by commas; without it, all of them. */
export function roomsToMutate() {
  const named = process.env.MUTATED_ROOMS?.split(',') ?? pureRooms;
  const unknown = named.filter((room) => !pureRooms.includes(room));
  if (unknown.length > 0) throw new Error(`There is no pure room ${unknown.join(', ')}.`);
  return named;
}
