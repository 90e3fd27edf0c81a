import { median } from './measure.js';

const warmUp = 3;
const rounds = 15;

/** One row: how often a second ours does the same work as a peer, both measured in turns. */
export function compareSpeeds(figure, count, works, peer) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      if (round >= warmUp) times[name].push((user + system) / 1e6);
    }
  }
  const speedOf = (name) => count / median(times[name]);
  return {
    figure,
    value: `${thousands(speedOf('ours'))} a second`,
    against: `${peer}: ${thousands(speedOf(peer))} a second, at least as many`,
    ratio: speedOf('ours') / speedOf(peer),
    how: `processor time, medians of ${rounds} rounds in turns, ${process.version}`,
  };
}

function thousands(number) {
  return `${Math.round(number / 1000).toLocaleString('en')} thousand`;
}
