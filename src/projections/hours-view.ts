/** The hours of one offer as a page shows them: sure, told by a source, or not known. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { CivilDate } from '#domain/civil-time.ts';
import { confirmedDays, reportedHours, type DayPlan, type HoursFacts } from '#domain/hours.ts';
import type { Hours } from '#domain/hours.schema.ts';
import type { Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import { trustOf } from '#domain/trust.ts';
import { exceptionLines, ruleLines, seasonLines, type HoursLine } from '#i18n/hours-words.ts';
import type { Reader } from '#i18n/reader.ts';
import { wayOut } from './way-out.ts';

export type HoursView =
  | { readonly is: 'unknown' }
  | { readonly is: 'reported'; readonly sentence: Localized; readonly source?: string }
  | {
      readonly is: 'confirmed';
      readonly lines: readonly HoursLine[];
      readonly exceptions: readonly HoursLine[];
      readonly seasons: readonly Localized[];
      readonly days: readonly DayPlan[];
      /** The first day on, when there is none in the coming week. */
      readonly next?: CivilDate;
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
  const { today, calendar } = catalogue;
  if (hours === 'unknown') return { is: 'unknown' };
  const told = reportedHours(hoursFacts(offer, catalogue), today);
  if (told)
    return { is: 'reported', sentence: reportedSentence(told, offer, catalogue, reader), ...(checked.hours?.source && { source: checked.hours.source }) };
  const week = sureDays(offer, catalogue, 7);
  const isDayAndNight = week.every(({ slots }) => slots.some(({ from, to }) => from === 0 && to === 1440));
  const next = sureDays(offer, catalogue, horizon).find(({ slots }) => slots.length > 0);
  return {
    is: 'confirmed',
    lines: ruleLines(hours, texts, reader, today),
    exceptions: exceptionLines(hours, texts, reader, today),
    seasons: seasonLines(hours, reader, calendar.keepsCarnaval),
    // A table of one and the same answer says less than the sentence above it.
    days: isDayAndNight || week.every(({ slots }) => slots.length === 0) ? [] : week,
    ...(next && week.every(({ slots }) => slots.length === 0) && { next: next.date }),
    ...(hours.varies && {
      varies: { ...(hours.varies.see && { see: hours.varies.see }), ...(texts['hours.varies.note'] && { note: reader.text(texts['hours.varies.note']) }) },
    }),
  };
}

/** All hours and their notes in one line; without the notes "phone hours" would read as an open door. */
function toldHours(lines: readonly HoursLine[], { places }: Pick<Catalogue, 'places'>, reader: Reader): string {
  const told = lines.map(({ words, note, at }) => {
    const place = places.find(({ id }) => id === at);
    const extra = [place && `${reader.words('hours.atPlace')} ${place.name}`, note?.value].filter((part) => part !== undefined);
    return extra.length > 0 ? `${words.value} (${extra.join(reader.words('hours.comma'))})` : words.value;
  });
  // The sentence around it has the full stop.
  return told.join('; ') || reader.words('hours.varies').replace(/\.$/, '');
}

function reportedSentence(hours: Hours, offer: Offer, catalogue: Catalogue, reader: Reader): Localized {
  const { checked, contact, texts } = offer;
  const lines = ruleLines(hours, texts, reader, catalogue.today);
  // All that the source told is over: nothing is left to tell.
  if (lines.length === 0 && !hours.varies) return reader.say('hours.unknown');
  // One Dutch note makes the whole sentence Dutch: two languages in one sentence help nobody.
  if (reader !== reader.dutch && lines.some(({ words, note }) => words.isFallback || note?.isFallback)) {
    return { ...reportedSentence(hours, offer, catalogue, reader.dutch), isFallback: true };
  }
  const told = toldHours(lines, catalogue, reader);
  const on = checked.hours?.on ?? 'unknown';
  if (on === 'unknown') return reader.say('hours.reportedUndated', { hours: told });
  const canCall = wayOut(contact) === 'call';
  const stale = canCall ? 'hours.reportedStale' : 'hours.reportedStaleNoPhone';
  const reported = canCall ? 'hours.reported' : 'hours.reportedNoPhone';
  const isStale = trustOf(checked.hours, catalogue.municipality.shelfLife.hours, catalogue.today) === 'stale';
  return reader.say(isStale ? stale : reported, ({ format }) => ({ date: format.date(on), hours: told }));
}
