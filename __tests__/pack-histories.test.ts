import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge } from './support/judge.js';

/**
 * Every release of two plugins with the day of its tag, and what it declared there: `hacs.json` of
 * alandtse/tesla and `src/plugin.json` of grafana/clock-panel.
 */
const histories = [
  // The authors call them fixes: 3.24.3 is "update entity with HA 2024.11".
  ['home-assistant', 'tesla_custom', ['0.1.1', '2.0.2', '3.15.3', '3.19.4', '3.24.3']],
  ['grafana', 'grafana-clock-panel', ['2.1.7']],
] as const;

describe.each(histories)('%s: the history of %s', (pack, name, raised) => {
  const text = readFileSync(`__tests__/support/histories/${name}.json`, 'utf8');
  const history = JSON.parse(text) as Readonly<Record<string, Release>>;

  test('has exactly these patches that raised the minimum core', () => {
    const found = Object.keys(history).filter((version) => isRaised(version));
    expect(found).toEqual(raised);
    expect(Object.keys(history).length).toBeGreaterThan(20);
  });

  /** Whether the rule stops a release, with all before it in the catalogue. */
  function isRaised(version: string): boolean {
    const { requires, released } = history[version] as Release;
    if (requires === undefined) return false;
    const before = Object.entries(history).filter(([other]) => other !== version);
    const earlier = before.filter(([, each]) => each.released <= released);
    const report = judge({
      policy: `extends: ${pack}`,
      catalogue: JSON.stringify({ plugins: { [name]: { versions: Object.fromEntries(earlier) } } }),
      inputs: {
        'plugin-versions': `${name}@${version} ${requires}`,
        'target-date': released,
        releasing: 'plugins',
      },
    });
    return report.findings.some(({ rule }) => rule === 'minimum-raised-in-patch');
  }
});

interface Release {
  /** Left out where it declared nothing. */
  readonly requires?: string;
  readonly released: string;
}
