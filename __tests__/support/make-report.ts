import type { Day } from '../../src/model/day.js';
import type { Links } from '../../src/model/policy.js';
import type { Finding, PluginReport, Report } from '../../src/model/report.js';

/** A report of 2025.1.0 with a fitting plugin on its day, different only in what is given. */
export function makeReport(difference: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    verdict: 'pass',
    targetDate: '2025-08-05' as Day,
    timeZone: 'UTC',
    policy: { name: 'kestra-calver', source: 'built-in', reason: null },
    seen: [],
    releasing: ['core'],
    releasingReason: 'core-version was given',
    core: {
      version: '2025.1.0',
      location: null,
      line: '2025.1',
      kind: 'core-major',
      plannedDate: '2025-08-05' as Day,
      movesLatest: true,
    },
    latest: { line: '2025.1', date: '2025-08-05' as Day },
    plugins: [makePlugin()],
    findings: [],
    notices: [],
    problems: [],
    counts: { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 },
    compatible: true,
    onCadence: true,
    minimumCore: '2025.1.0',
    calendar: {
      due: ['core-major', 'plugin-major'],
      previousCoreMajor: { version: '1.0.0', date: '2025-06-03' as Day },
      nextCoreMajor: { version: '2025.2.0', date: '2025-10-07' as Day },
      nextCoreMajors: [
        { version: '2025.2.0', date: '2025-10-07' as Day },
        { version: '2025.3.0', date: '2025-12-02' as Day },
      ],
      nextCoreBugfix: { date: '2025-08-07' as Day },
    },
    labels: ['release: core-major'],
    plan: null,
    advice: [],
    ...difference,
  };
}

/** plugin-dbt 1.1.5, which fits 2025.1.0, different only in what is given. */
export function makePlugin(difference: Partial<PluginReport> = {}): PluginReport {
  return {
    name: 'plugin-dbt',
    version: '1.1.5',
    requires: '2025.1.0+',
    compatibility: 'compatible',
    newestCompatible: '1.1.5',
    lowestCore: '2025.1.0',
    lowestCoreDate: '2025-08-05' as Day,
    change: null,
    location: null,
    ...difference,
  };
}

/** An open error about plugin-aws, different only in what is given; `about` follows the subject. */
export function makeFinding(difference: Partial<Finding> = {}): Finding {
  const subject = difference.subject ?? 'plugin-aws@2.0.0';
  return {
    rule: 'core-too-old',
    severity: 'error',
    status: 'open',
    undecided: false,
    subject,
    about: [aboutOf(subject)],
    message: 'plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.',
    remedy: 'Take core 2025.2.0, planned for 2025-10-07.',
    data: {},
    location: null,
    touched: true,
    waiver: null,
    ...difference,
  };
}

function aboutOf(subject: string): Finding['about'][number] {
  const [, name = subject, version = ''] =
    /^(core(?= )|.+(?=@[v\d]))[ @](.*)$/s.exec(subject) ?? [];
  return { name, version };
}

/** So many compatible plugins, each with a name of its own. */
export function manyPlugins(count: number): readonly PluginReport[] {
  return [...Array(count).keys()].map((index) => makePlugin({ name: `plugin-${index}` }));
}

/** The links of a policy that has none. */
export const noLinks: Links = { migration: null, support: null, board: null, others: {} };
