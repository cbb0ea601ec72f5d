/** The hours of one offer as a page shows them: sure, told by a source, or not known. */
import type { Catalogue } from '#domain/catalogue.ts';
import { confirmedDays, type DayPlan, type HoursFacts } from '#domain/hours.ts';
import type { Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import { trustOf } from '#domain/trust.ts';
import { exceptionLines, ruleLines, seasonLines, type HoursLine } from '#i18n/hours-words.ts';
import type { Reader } from '#i18n/reader.ts';
import { wayOut } from './way-out.ts';

export type HoursView =
  | { readonly is: 'unknown' }
  | { readonly is: 'reported'; readonly sentence: Localized; readonly notes: readonly Localized[]; readonly source?: string }
  | {
      readonly is: 'confirmed';
      readonly lines: readonly HoursLine[];
      readonly exceptions: readonly HoursLine[];
      readonly seasons: readonly Localized[];
      readonly days: readonly DayPlan[];
      readonly varies?: { readonly see?: string; readonly note?: Localized };
    };

/** What the hours engine needs to answer for this offer. */
export const hoursFacts = (
  { hours, checked }: Pick<Offer, 'hours' | 'checked'>,
  { municipality, calendar }: Pick<Catalogue, 'municipality' | 'calendar'>,
): HoursFacts => ({
  hours,
  checked: checked.hours,
  shelfLife: municipality.shelfLife.hours,
  calendar,
});

/** Whether an offer goes on now: a planned or paused one has no days to come. */
export const isRunning = ({ status, place }: Offer) => status.is === 'active' && place.status.is === 'active';

/** The furthest any output looks ahead. */
const horizon = 60;
const plans = new WeakMap<Catalogue, Map<Offer, readonly DayPlan[]>>();

/**
 * Its days with their slots from today on, when they may be told as sure; otherwise none. Every output uses this one gate.
 * @param days at most 60
 */
export function sureDays(offer: Offer, catalogue: Catalogue, days: number): readonly DayPlan[] {
  if (!isRunning(offer)) return [];
  // Many pages ask the same of one offer: the answer is worked out once.
  const known = plans.get(catalogue) ?? new Map<Offer, readonly DayPlan[]>();
  plans.set(catalogue, known);
  const plan = known.get(offer) ?? confirmedDays(hoursFacts(offer, catalogue), catalogue.today, horizon, catalogue.today);
  known.set(offer, plan);
  return plan.slice(0, days);
}

export function hoursView(offer: Offer, catalogue: Catalogue, reader: Reader): HoursView {
  const { hours, checked, texts } = offer;
  const { today, calendar, municipality } = catalogue;
  if (hours === 'unknown') return { is: 'unknown' };
  const lines = ruleLines(hours, texts, reader, today);
  const trust = trustOf(checked.hours, municipality.shelfLife.hours, today);
  if (trust === 'confirmed') {
    return {
      is: 'confirmed',
      lines,
      exceptions: exceptionLines(hours, texts, reader, today),
      seasons: seasonLines(hours, reader, calendar.keepsCarnaval),
      days: sureDays(offer, catalogue, 7),
      ...(hours.varies && {
        varies: { ...(hours.varies.see && { see: hours.varies.see }), ...(texts['hours.varies.note'] && { note: reader.text(texts['hours.varies.note']) }) },
      }),
    };
  }
  const told = lines.map(({ words }) => words.value).join('; ') || reader.words('hours.varies');
  return {
    is: 'reported',
    sentence: reportedSentence(offer, told, trust === 'stale', reader),
    notes: lines.flatMap(({ note }) => note ?? []),
    ...(checked.hours?.source && { source: checked.hours.source }),
  };
}

function reportedSentence({ checked, contact }: Offer, hours: string, isStale: boolean, reader: Reader): Localized {
  const on = checked.hours?.on ?? 'unknown';
  if (on === 'unknown') return reader.say('hours.reportedUndated', { hours });
  const canCall = wayOut(contact) === 'call';
  const key = isStale ? (canCall ? 'hours.reportedStale' : 'hours.reportedStaleNoPhone') : canCall ? 'hours.reported' : 'hours.reportedNoPhone';
  return reader.say(key, ({ format }) => ({ date: format.date(on), hours }));
}
