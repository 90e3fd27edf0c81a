import { expect, jest, test } from '@jest/globals';
import { deadlineOfRun, noDeadline, pauseWithin, within } from '../../src/outside/deadline.js';

const overdue = 'the two minutes that a run waits for the network are over';
const never = () => new Promise<never>(() => {});

test('a run has one deadline, however often it is asked for', () => {
  const deadline = deadlineOfRun();
  expect(deadline()).toBe(deadline());
  expect(deadlineOfRun()()).not.toBe(deadline());
});

test('the deadline comes', async () => {
  await expect(within(60_000, deadlineOfRun(20)(), never)).rejects.toThrow(overdue);
});

test('some work has none, and ends by itself', async () => {
  expect(noDeadline()).toBeNull();
  await expect(within(20, noDeadline(), never)).rejects.toThrow('it took longer than 0.02 seconds');
  expect(await within(60_000, noDeadline(), async () => 'done')).toBe('done');
});

test('nothing is begun after the deadline', async () => {
  let begun = 0;
  const work = async () => begun++;
  await expect(within(60_000, AbortSignal.abort(), work)).rejects.toThrow(overdue);
  expect(begun).toBe(0);
});

test('a pause ends, or the deadline ends it', async () => {
  await expect(pauseWithin(1, null)).resolves.toBeUndefined();
  await expect(pauseWithin(60_000, AbortSignal.timeout(20))).rejects.toThrow(overdue);
});

test('a wait that nothing else keeps alive holds the process until it is over', async () => {
  const timers = jest.spyOn(globalThis, 'setTimeout');
  await expect(within(20, null, never)).rejects.toThrow('it took longer');
  const [timer] = timers.mock.results.map(({ value }) => value as NodeJS.Timeout);
  expect(timer?.hasRef()).toBe(true);
  timers.mockRestore();
});
