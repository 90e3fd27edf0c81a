import type { Problem } from '../../model/report.js';

/** Why a repository cannot be judged, as a clause that begins with the place of the first problem. */
export function reasonOf([first, ...others]: readonly Pick<
  Problem,
  'message' | 'location'
>[]): string {
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first?.location ? `${first.location.path}:${first.location.line}: ` : '';
  return `${place}${(first?.message ?? '').replace(/\.$/, '')}${more}`;
}
