import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/command/flags.js';
import type { Paint } from '../../../src/render/terminal.js';
import { planMarkdown, planText } from '../../../src/tools/plan/plan-command.js';
import { callCommand } from '../../support/call-command.js';
import { makePlan, makeStep } from '../../support/make-plan.js';
import { makeReport } from '../../support/make-report.js';

const catalogue = `{ "plugins": {
  "plugin-dbt": { "versions": { "1.0.0": "[1.0,2025.1)", "1.1.5": "2025.1.0+" } },
  "plugin-crm": { "versions": { "1.0.0": "[1.0,2025.1)", "2.0.0": ">=2025.2" } } } }`;
const dockerfile = `FROM kestra/kestra:v1.0.4
RUN kestra plugins install io.kestra.plugin:plugin-dbt:1.0.0
`;
const files = { 'plugins.json': catalogue, Dockerfile: dockerfile };

function plan(values: Readonly<Record<string, string>>, more = {}) {
  const catalog = 'plugins.json';
  return callCommand('plan', { values: { catalog, ...values } }, { ...files, ...more });
}

describe('the command plan', () => {
  test('takes the core and the plugins that run now from the manifests here', async () => {
    const { printed, warned, exitCode } = await plan({ to: '2025.1.0' });
    expect(printed).toContain('Upgrade 1.0.4 → 2025.1.0: move plugin-dbt');
    expect(printed).toContain('plugin-dbt 1.0.0 → 1.1.5, in the same step');
    expect(printed).toContain('Read: Dockerfile (core, 1 plugin)\n');
    expect(printed).not.toContain('wins over');
    expect({ warned, exitCode }).toEqual({ warned: '', exitCode: 0 });
  });

  test('takes them from flags', async () => {
    const { printed } = await plan({
      ...{ to: 'v2025.1', 'core-version': '0.22.4', 'plugin-versions': 'a@1.0.0 >=0.22' },
    });
    expect(printed).toContain('Upgrade 0.22.4 → 1.0.x → 2025.1.0: no plugin has to move');
  });

  test.each([
    ['0 when every plugin has a way', 'plugin-dbt@1.0.0', 0],
    ['1 when a plugin has no version that runs', 'plugin-crm@1.0.0', 1],
    ['1 when a plugin is undecided', 'plugin-x@1.0.0', 1],
  ])('ends with %s', async (_, plugins, code) => {
    const values = { to: '2025.1.0', 'core-version': '1.0.4', 'plugin-versions': plugins };
    expect((await plan(values)).exitCode).toBe(code);
  });

  test.each([
    ['json', /^\{\n {2}"targetDate": "2025-08-0\d",\n/],
    ['markdown', /^## ✅ Upgrade 1\.0\.4 → 2025\.1\.0: /],
  ])('prints %s', async (format, page) => {
    expect((await plan({ to: '2025.1.0', format })).printed).toMatch(page);
  });

  test('takes no version that is released after the target date', async () => {
    const dated = catalogue.replace(
      '">=2025.2"',
      '{ "requires": "2025.1", "released": "2025-08-07" }',
    );
    const crm = { to: '2025.1.0', 'core-version': '1.0.4', 'plugin-versions': 'plugin-crm@1.0.0' };
    const on = async (day: string) =>
      (await plan({ ...crm, 'target-date': day }, { 'plugins.json': dated })).exitCode;
    expect([await on('2025-08-06'), await on('2025-08-07')]).toEqual([1, 0]);
  });

  test('is judged by the preset that knows the line to reach', async () => {
    expect((await plan({ to: '1.3.0' })).printed).toContain('Policy:       kestra-semver');
  });

  test.each([
    ['a line that the policy does not know', { to: '5.0.0' }, 'does not know the line 5.0'],
    [
      'a number of another track',
      { to: '2.528.0', 'core-version': '2.516.1', policy: 'jenkins-lts' },
      'No release of jenkins-lts has a number like 2.528.0; the first of its line would be 2.528.1.',
    ],
  ])('says what is to know of %s', async (_, values, notice) => {
    const { printed, exitCode } = await plan(values, {
      'plugins.json': '{"plugins":{}}',
      Dockerfile: 'FROM kestra/kestra:v1.0.4\n',
    });
    expect(printed.replace(/\n +/g, ' ')).toContain(notice);
    expect(exitCode).toBe(0);
  });

  test.each([
    [{}, {}, 'plan needs --to VERSION, the core to reach.'],
    [{ to: '1.x' }, {}, '--to is "1.x", which is not a core version; write two to four numbers'],
    [
      { to: '1.0.4' },
      {},
      '--to is 1.0.4, which is not above core 1.0.4: there is no upgrade to plan.',
    ],
    [{ to: '0.22.0' }, {}, '--to is 0.22.0, which is not above core 1.0.4'],
    [
      { to: '3000.9.9' },
      {},
      '--to is 3000.9.9, which was never released: the policy can never give the number 3000.9 to a line. The policy is kestra-calver (built-in)',
    ],
    [{ to: '2025.4.0' }, {}, '--to is 2025.4.0, which was never released: '],
    [
      { to: '2026.13.0', policy: 'home-assistant', 'core-version': '2026.6.4' },
      { 'plugins.json': '{"plugins":{}}' },
      '--to is 2026.13.0, which was never released: ',
    ],
    [{ to: '2025.1.0' }, { Dockerfile: 'FROM alpine:3.20\n' }, 'plan needs the core that runs now'],
    [
      { to: '2025.1.0' },
      { Dockerfile: 'FROM kestra/kestra:latest\n' },
      'plan needs the core that runs now',
    ],
    [
      { to: '2025.1.0', format: 'sarif' },
      {},
      '--format is "sarif"; choose one of text, json, markdown.',
    ],
  ])('refuses %j with %j', async (values, more, sentence) => {
    const called = plan(values, more);
    await expect(called).rejects.toThrow(UsageError);
    await expect(called).rejects.toThrow(sentence);
  });

  test('refuses a word that belongs to no flag', async () => {
    await expect(callCommand('plan', { operands: ['2025.1.0'] })).rejects.toThrow(UsageError);
  });

  test.each([
    [
      'a core that cannot be read',
      { 'core-version': '1.y' },
      'core-version is not a core version: "1.y".',
    ],
    ['a missing catalogue', { catalog: 'none.json' }, 'none.json'],
    ['a target date that is none', { 'target-date': '2026-13-01' }, '2026-13-01'],
  ])('reports %s', async (_, values, sentence) => {
    const { printed, warned, exitCode } = await plan({ to: '2025.1.0', ...values });
    expect(warned).toContain(sentence);
    expect({ printed, exitCode }).toEqual({ printed: '', exitCode: 2 });
  });
});

const plain: Paint = (_, words) => words;
const styled: Paint = (style, words) => `<${style}>${words}`;

const ready = { ...makeReport(), plan: makePlan() };
const blocked = {
  ...ready,
  plan: makePlan({
    steps: [makeStep({ blocked: [{ name: 'a', version: '1.0.0', wayOut: null }] })],
  }),
};
const policy = { name: 'acme <b>', source: '.github/release-gate.yml', reason: null };
const noticed = {
  ...ready,
  policy,
  notices: [{ message: 'Read from Dockerfile.', location: null }],
};

describe('a plan by itself', () => {
  test('tells a terminal the whole, the ground, the steps and the notices', () => {
    expect(planText(noticed, plain)).toBe(`Upgrade 0.22.3 → 1.0.x → 2025.1.0: no plugin has to move

Target date:  Tue 5 Aug 2025 (UTC)
Policy:       acme <b> (.github/release-gate.yml)

  1. Upgrade to any final 1.0.x first.
  2. Upgrade to core 2025.1.0.

Worth knowing
  Read from Dockerfile.
`);
  });

  test('is a Markdown page with the same parts', () => {
    expect(
      planMarkdown(noticed),
    ).toBe(`## ✅ Upgrade 0.22.3 → 1.0.x → 2025.1.0: no plugin has to move

**Target date:** Tue 5 Aug 2025 (UTC) · **Policy:** acme &#60;b&#62; (.github/release-<wbr>gate.yml)

1. Upgrade to any final \`1.0.x\` first.
2. Upgrade to core \`2025.1.0\`.

### Worth knowing

- Read from Dockerfile.
`);
  });

  test.each([
    ['✅', 'green', ready],
    ['❌', 'red', blocked],
  ])('is marked %s and %s', (mark, style, report) => {
    expect(planMarkdown(report).startsWith(`## ${mark} Upgrade `)).toBe(true);
    expect(planText(report, styled).startsWith(`<${style}><bold>Upgrade `)).toBe(true);
    expect(planText(report, plain)).not.toContain('Worth knowing');
    expect(planMarkdown(report)).not.toContain('Worth knowing');
  });
});
