/** What a status means on a day. */
import type { Status } from './status.schema.ts';

export interface ResolvedStatus {
  readonly is: 'active' | 'planned' | 'paused' | 'ended';
  readonly since?: string;
  readonly until?: string;
}

/**
 * A plan whose exact first day has come is active, a pause whose exact last day has passed is over, an end that is still to come hasn't come.
 * A year or a month alone is never precise enough to change anything.
 */
export function statusOn(status: Status, date: string): ResolvedStatus {
  const full: ResolvedStatus = typeof status === 'string' ? { is: status } : { is: status.is, since: status.since, until: status.until };
  const { is, since, until } = full;
  if (is === 'planned' && isDay(since) && since <= date) return { is: 'active', since };
  if (is === 'paused' && isDay(until) && until < date) return { is: 'active' };
  if (is === 'paused' && isDay(since) && date < since) return { is: 'active' };
  if (is === 'ended' && isDay(since) && date < since) return { is: 'active', until: since };
  return full;
}

const isDay = (date: string | undefined): date is string => date?.length === 10;
