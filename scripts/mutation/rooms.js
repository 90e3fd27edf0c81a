/** The rooms that know neither files, nor the network, nor the time, and have tests of their own. */
export const pureRooms = [
  'model',
  'questions',
  'rules',
  'advice',
  'evaluate',
  'resolve',
  'render',
  'tools',
];

/** The room that this process was started for. */
export function roomToMutate() {
  const room = process.env.MUTATED_ROOM;
  if (!pureRooms.includes(room)) throw new Error(`There is no pure room ${room}.`);
  return room;
}
