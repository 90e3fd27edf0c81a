import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { reportSchema } from '../../src/schema/report.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeReport } from '../support/make-report.js';

test('a report follows its schema and comes back as it was', () => {
  const report = makeReport();
  expect(v.parse(reportSchema, report)).toEqual(report);
});

test('a plan follows the schema in all its parts', () => {
  const blocked = [
    { name: 'a', version: '1.0.0', wayOut: null },
    { name: 'b', version: '1.0.0', wayOut: { core: '2025.2.0', version: '2.0.0', date: null } },
  ];
  const step = makeStep({ moves: [makeMove()], stays: ['c'], blocked });
  const undecided = [{ name: 'd', version: 'latest' }];
  const report = makeReport({ plan: makePlan({ steps: [step], undecided }) });
  expect(v.parse(reportSchema, report)).toEqual(report);
});

test.each([
  ['another version', { schemaVersion: 2 }],
  ['a verdict that is none', { verdict: 'maybe' }],
  ['a date that is none', { targetDate: 'soon' }],
  ['a plan without steps', { plan: { ...makePlan(), steps: null } }],
  ['no counts', { counts: null }],
])('%s does not follow the schema', (_, difference) => {
  expect(v.is(reportSchema, { ...makeReport(), ...difference })).toBe(false);
});
