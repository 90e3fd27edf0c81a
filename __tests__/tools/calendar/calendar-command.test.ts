import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/command/flags.js';
import { callCommand } from '../../support/call-command.js';

describe('the command calendar', () => {
  test('plans a year from today by the default policy', async () => {
    const { printed, exitCode } = await callCommand('calendar');
    expect(printed).toMatch(/^Release calendar of kestra-calver\n2025-08-04 to 2026-08-03, /);
    expect(printed).toContain('2025-08-05           ');
    expect(exitCode).toBe(0);
  });

  test('begins with the day that it is in the policy’s zone', async () => {
    const files = { '.github/release-gate.yml': 'time-zone: Pacific/Auckland\n' };
    const { printed } = await callCommand('calendar', {}, files);
    expect(printed).toContain('2025-08-05 to 2026-08-04, days in Pacific/Auckland');
  });

  test.each([
    ['json', /^\{\n {2}"policy": \{/],
    [
      'markdown',
      /^# Release calendar of home-assistant: next is core 2025\.8\.0 on Wed 6 Aug 2025\n/,
    ],
    ['ics', /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/],
  ])('prints %s', async (format, page) => {
    const values = { format, policy: 'home-assistant', from: '2025-08-01', until: '2025-08-31' };
    expect((await callCommand('calendar', { values })).printed).toMatch(page);
  });

  test('reports a wrong policy and a wrong period at once', async () => {
    const { warned, printed, exitCode } = await callCommand(
      'calendar',
      { values: { policy: 'acme.yml', from: '2025-13-01' } },
      { 'acme.yml': 'time-zne: UTC\n' },
    );
    expect(warned).toContain('time-zone');
    expect(warned).toContain('--from is not a day of the calendar: "2025-13-01".');
    expect({ printed, exitCode }).toEqual({ printed: '', exitCode: 2 });
  });

  test('reports a schedule that cannot be laid out', async () => {
    const files = { 'acme.yml': 'core: { schedule: { "2025.2": 2025-08-05 } }\n' };
    const called = await callCommand('calendar', { values: { policy: 'acme.yml' } }, files);
    expect(called.warned).toContain('acme.yml:1');
    expect(called.exitCode).toBe(2);
  });

  test('refuses a format that it does not have, and words of no flag', async () => {
    await expect(callCommand('calendar', { values: { format: 'pdf' } })).rejects.toThrow(
      new UsageError('--format is "pdf"; choose one of text, json, markdown, ics.'),
    );
    await expect(callCommand('calendar', { operands: ['2025'] })).rejects.toThrow(UsageError);
  });
});
