/** What to know of an offer or place that isn't simply there; undefined when it is. */
import type { Offer, Place } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';

export function statusWords({ status }: Pick<Offer | Place, 'status'>, reader: Reader): Localized | undefined {
  const { is, since, until } = status;
  const dated = (date: string | undefined) => date !== undefined && date !== 'unknown';
  switch (is) {
    case 'active':
      return undefined;
    case 'planned':
      return dated(since) ? reader.say('status.plannedSince', ({ format }) => ({ date: format.date(since ?? '') })) : reader.say('status.planned');
    case 'paused':
      return dated(until) ? reader.say('status.pausedUntil', ({ format }) => ({ date: format.date(until ?? '') })) : reader.say('status.paused');
    case 'ended':
      return dated(since) ? reader.say('status.endedSince', ({ format }) => ({ date: format.date(since ?? '') })) : reader.say('status.ended');
  }
}
