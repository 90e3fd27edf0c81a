import { describe, expect, test } from '@jest/globals';
import { is } from 'valibot';
import { fleetReportSchema, fleetSchema } from '../../src/schema/fleet.js';
import {
  makeFleet,
  makeFleetReport,
  makeHeldBack,
  makeHoldingPlugin,
  makeRepository,
} from '../support/make-fleet.js';

const repositories = [makeRepository({ heldBack: [makeHeldBack()] })];

describe("a shard's report", () => {
  const report = makeFleetReport({ repositories });
  test.each([
    ['follows its schema', report, true],
    ['may have fields that are yet to come', { ...report, later: 1 }, true],
    ['of another version does not', { ...report, schemaVersion: 2 }, false],
    ['needs its question', { ...report, question: undefined }, false],
    ['needs an index from 1 on', { ...report, shard: { index: 0, count: 1 } }, false],
  ])('%s', (_, value, follows) => {
    expect(is(fleetReportSchema, value)).toBe(follows);
  });
});

test('a merged report follows its schema', () => {
  const fleet = makeFleet({ plugins: [makeHoldingPlugin()], repositories, missing: ['1/2'] });
  expect(is(fleetSchema, fleet)).toBe(true);
  expect(is(fleetSchema, { ...fleet, counts: {} })).toBe(false);
});
