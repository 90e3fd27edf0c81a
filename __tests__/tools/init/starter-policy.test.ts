import { describe, expect, test } from '@jest/globals';
import { presetNames } from '../../../src/packs/index.js';
import { starterPolicy } from '../../../src/tools/init/starter-policy.js';
import { makePolicy, readPolicy } from '../../support/make-facts.js';

describe('the policy to begin with', () => {
  test('changes nothing of what it extends', () => {
    const { source: _, ...policy } = readPolicy(starterPolicy('kestra-calver', 2025));
    expect(makePolicy()).toMatchObject(policy);
  });

  test.each(presetNames)('may extend %s', (preset) => {
    expect(readPolicy(starterPolicy(preset, 2025)).name).toBe(preset);
  });

  test('is a policy too once its examples are taken up', () => {
    const policy = readPolicy(starterPolicy('kestra-calver', 2025).replace(/^#(?! \S)/gm, ''));
    expect(policy).toMatchObject({
      name: 'acme',
      timeZone: 'Europe/Paris',
      toleranceDays: 1,
      rules: { 'core-bugfix-off-cadence': 'error' },
      freezes: [{ from: '2025-12-20', to: '2026-01-02' }],
      waivers: [{ rule: 'core-too-old', until: '2025-12-31' }],
    });
  });
});
