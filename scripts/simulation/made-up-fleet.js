/**
 * A made-up organisation: so many repositories, each with a Dockerfile that pins a core and so many
 * plugins, and a catalogue of the plugins. The same numbers make the same organisation.
 */
export function madeUpFleet(repositories, plugins) {
  const names = Array.from({ length: repositories }, (_, n) => `acme/service-${padded(n)}`);
  return { names, files: (name) => filesOf(names.indexOf(name), plugins), catalogue: catalogue() };
}

/** What goes wrong with single repositories, by their place in the list. */
export const troubles = { vanished: 6, private: 7, broken: 8, failing: 9 };

const pluginCount = 200;

/** The first does not reach the coming core, the second does, the third has left the old ones. */
const versions = { '1.0.0': '[1.0,2026.1)', '1.1.0': '>=1.0', '2.0.0': '>=2025.3' };

function filesOf(place, plugins) {
  if (place === troubles.broken) return { 'values.yaml': 'image: {unclosed\n' };
  const pins = Array.from({ length: plugins }, (_, n) => pinOf(place, n));
  const lines = ['FROM kestra/kestra:v2025.3.1', `RUN kestra plugins install ${pins.join(' ')}`];
  return { Dockerfile: `${lines.join('\n')}\n` };
}

/** In every eighth repository every fourth plugin is of a version that does not reach the core. */
function pinOf(place, n) {
  const number = (place * 7 + n) % pluginCount;
  const isOld = (number % 4 === 0 && place % 8 === 0) || (!hasWay(number) && place % 3 === 0);
  if (isOld) return `io.acme:plugin-${padded(number)}:1.0.0`;
  const version = n % 2 === 0 ? '1.1.0' : '2.0.0';
  return `io.acme:plugin-${padded(hasWay(number) ? number : number + pluginCount)}:${version}`;
}

/** The first plugins have no version that reaches the coming core. */
function hasWay(number) {
  return number > 2;
}

function catalogue() {
  const entries = Array.from({ length: 2 * pluginCount }, (_, number) => {
    const { '1.0.0': old, ...later } = versions;
    const known = hasWay(number) ? { '1.0.0': old, ...later } : { '1.0.0': old };
    return [`plugin-${padded(number)}`, { versions: known }];
  });
  return JSON.stringify({ plugins: Object.fromEntries(entries) });
}

function padded(number) {
  return String(number).padStart(5, '0');
}
