import { type Day, dayInWords } from '../model/day.js';
import type { Core, Facts, Plugin } from '../model/facts.js';
import type { Policy } from '../model/policy.js';
import type { Breach, DatedVersion, Finding, Report } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { Location } from '../model/written.js';

/** Who a breach is about, and where. */
export type About = Pick<Breach, 'subject' | 'about' | 'location' | 'touched'>;

/** What every breach about the core has in common. */
export function aboutCore(core: Core): About {
  return {
    subject: nameOfCore(core),
    about: [{ name: 'core', version: core.version?.text ?? shown(core.text) }],
    location: core.location,
    touched: core.changed,
  };
}

/** What every breach about a plugin alone has in common. */
export function aboutPlugin(plugin: Plugin): About {
  return {
    subject: nameOfPlugin(plugin),
    about: [{ name: plugin.name, version: plugin.version?.version ?? shown(plugin.text || '*') }],
    location: plugin.location,
    touched: plugin.changed,
  };
}

/** What every breach between a plugin and the core has in common. */
export function aboutBoth(core: Core, plugin: Plugin): About {
  return { ...aboutPlugin(plugin), touched: plugin.changed || core.changed };
}

/** What a breach about the whole repository has in common with others. */
export const aboutRepository: About = {
  subject: 'repository',
  about: [{ name: 'repository', version: '' }],
  location: null,
  touched: true,
};

/** What every breach about a file as a whole has in common. */
export function aboutFile(path: string, location: Location | null): About {
  return { subject: shown(path), about: [{ name: path, version: '' }], location, touched: true };
}

export function nameOfCore(core: Core): string {
  return `core ${core.version?.text ?? shown(core.text)}`;
}

export function nameOfPlugin(plugin: Plugin): string {
  const version = plugin.version?.version ?? shown(plugin.text);
  return version === '' ? shown(plugin.name) : `${shown(plugin.name)}@${version}`;
}

/** `Tue 7 Oct 2025 (2025.2.0)` */
export function datedText({ date, version }: DatedVersion): string {
  return version === null ? dayInWords(date) : `${dayInWords(date)} (${version})`;
}

/** The days on either side as the end of a sentence; empty where there is none. */
export function nearestText(previous: DatedVersion | null, next: DatedVersion | null): string {
  const days = [previous, next].flatMap((day) => (day === null ? [] : dayInWords(day.date)));
  if (days.length === 0) return '';
  return `; the nearest ${days.length === 1 ? 'is' : 'are'} ${days.join(' and ')}`;
}

/** What is known of the latest line, as a clause: a plan is told as a plan. */
export function latestWords({ timeline, targetDate, policy }: Facts): string {
  const { latest } = timeline;
  if (latest === null) return 'another line is latest';
  const day = dayInWords(latest.date);
  if (!latest.isPlanned) return `${latest.line} has been latest since ${day}`;
  const was = latest.date < targetDate ? 'was' : 'is';
  return `${latest.line} ${was} planned for ${day} ${byCalendar(policy)}`;
}

/** Whose plan a day is. */
export function byCalendar({ name }: Policy): string {
  return `by the calendar of ${shown(name)}`;
}

/** A finding of a rule whose data have these keys. */
type FindingOf<Key extends string> = Omit<Finding, 'data'> & {
  readonly data: Readonly<Record<Key, unknown>>;
};

/** What a rule's breach comes to in the fewest words, as clauses of plain text. */
export interface InShort<Key extends string = string> {
  /** Of one finding, such as `core 0.23.5 can't go straight to 2.0.0`. */
  readonly one: (finding: FindingOf<Key>, report: Report) => string;
  /** What several plugins do, such as `need core 2025.3.0 or later`; left out where they are told one by one. */
  readonly many?: (findings: readonly FindingOf<Key>[], report: Report) => string;
}

/** What a plugin does on a core that it does not run on, whichever rule says so. */
export function willNotRun({ core }: Report): string {
  return `will not run on core ${core?.version ?? ''}`;
}

/** A day out of a finding's data. */
export function dayText(day: unknown): string {
  return typeof day === 'string' ? dayInWords(day as Day) : 'this day';
}

/** A text out of a finding's data, empty where it holds none. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
