/** Opening hours in sentences, in the language of the reader. */
import { minuteOf } from '#domain/civil-time.ts';
import type { Hours, HoursException, HoursRule, Period, Weekday } from '#domain/hours.schema.ts';
import type { Localized } from '#domain/text.ts';
import type { Texts } from '#domain/terms.ts';
import type { Reader, Values } from './reader.ts';
import type { InterfaceKey } from './interface-key.ts';

/** One line about the hours, with the editor's note to it. */
export interface HoursLine {
  readonly words: Localized;
  readonly note?: Localized | undefined;
  /** The id of the place where it is, when it is another one. */
  readonly at?: string | undefined;
  /** The id of the stop, for a bus. */
  readonly stop?: string | undefined;
}

const allDays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The fixed times and the single days still to come; texts are those of the offer. */
export function ruleLines(hours: Hours, texts: Texts, reader: Reader, today: string): HoursLine[] {
  const rules = (hours.rules ?? []).flatMap((rule, number) =>
    rule.valid?.until !== undefined && rule.valid.until < today
      ? []
      : [
          {
            words: sentence(reader, (speaker) => ruleSentence(rule, speaker)),
            note: reader.textAt(texts, `hours.rules.${String(number)}.note`),
            at: rule.at,
            stop: rule.stop,
          },
        ],
  );
  const dates = (hours.dates ?? []).flatMap((date, number) =>
    date.on < today
      ? []
      : [
          {
            words: sentence(reader, (speaker) => [speaker.format.fullDay(date.on), slotWords(date.from, date.to, speaker)].join(speaker.words('hours.comma'))),
            note: reader.textAt(texts, `hours.dates.${String(number)}.note`),
            at: date.at,
          },
        ],
  );
  return [...rules, ...dates];
}

/** Days on which it is different, from today on. */
export function exceptionLines(hours: Hours, texts: Texts, reader: Reader, today: string): HoursLine[] {
  return (hours.exceptions ?? []).flatMap((exception, number) =>
    (exception.until ?? exception.since) < today
      ? []
      : [
          {
            words: sentence(reader, (speaker) => exceptionSentence(exception, speaker)),
            note: reader.textAt(texts, `hours.exceptions.${String(number)}.reason`),
            at: exception.open?.[0]?.at,
          },
        ],
  );
}

/** What holds on holidays, with carnaval and in school holidays. */
export function seasonLines(hours: Hours, reader: Reader, keepsCarnaval: boolean): Localized[] {
  const keys: InterfaceKey[] = [];
  if (hours.rules) keys.push(({ open: 'hours.holidaysOpen', closed: 'hours.holidaysClosed', unknown: 'hours.holidaysUnknown' } as const)[hours.holidays]);
  if (hours.rules && keepsCarnaval)
    keys.push(({ open: 'hours.carnavalOpen', closed: 'hours.carnavalClosed', unknown: 'hours.carnavalUnknown' } as const)[hours.carnaval]);
  if (hours.schoolHolidays !== 'open') keys.push(hours.schoolHolidays === 'closed' ? 'hours.schoolHolidaysClosed' : 'hours.schoolHolidaysUnknown');
  return keys.map((key) => reader.say(key));
}

/** "9.30 tot 12.00 uur" or "vanaf 19.00 uur". */
export function slotWords(from: string, to: string | undefined, reader: Reader): string {
  const start = reader.format.time(minuteOf(from));
  return to === undefined
    ? reader.words('hours.fromOnly', { from: start })
    : reader.words('hours.fromTo', { from: start, to: reader.format.time(minuteOf(to)) });
}

/** A sentence made of several texts: wholly in the reader's language, or wholly in Dutch. */
function sentence(reader: Reader, speak: (speaker: Reader) => string): Localized {
  const isFallback = reader.say('hours.fromTo').isFallback;
  const speaker = isFallback ? reader.dutch : reader;
  return { value: speak(speaker), language: speaker.language.id, isFallback };
}

function ruleSentence(rule: HoursRule, reader: Reader): string {
  const { from, to, months, languages, valid } = rule;
  const { format } = reader;
  const days = dayWords(rule, reader);
  const isAllDay = from === '00:00' && to === '24:00';
  const times: Values = { days, from: format.time(minuteOf(from)), ...(to !== undefined && { to: format.time(minuteOf(to)) }) };
  const parts = [
    isAllDay
      ? [days, reader.words('hours.allDay')].join(reader.words('hours.comma'))
      : reader.words(to === undefined ? 'hours.ruleFromOnly' : 'hours.ruleFromTo', times),
  ];
  if (rule.every !== undefined && rule.since !== undefined) parts.push(reader.words('hours.firstTime', { date: format.date(rule.since) }));
  if (months) parts.push(reader.words('hours.months', { months: monthWords(months, reader) }));
  if (languages) parts.push(reader.words('hours.languages', { languages: format.list(languages.map(format.language)) }));
  if (valid) parts.push(periodWords(valid, reader));
  return parts.filter((part) => part !== '').join(reader.words('hours.comma'));
}

/** "dinsdag tot en met vrijdag" for three or more in a row, else each by name. */
function dayNames(days: readonly Weekday[], { format, words }: Reader): string {
  const chosen = allDays.filter((day) => days.includes(day));
  const [first] = chosen;
  const last = chosen.at(-1);
  const isRow = first !== undefined && last !== undefined && allDays.indexOf(last) - allDays.indexOf(first) === chosen.length - 1;
  if (isRow && chosen.length >= 3) return words('hours.daysFromTo', { first: format.weekday(first), last: format.weekday(last) });
  return format.list(chosen.map(format.weekday));
}

function dayWords({ days, every, weeks }: HoursRule, reader: Reader): string {
  const names = dayNames(days, reader);
  if (weeks) {
    const nth = reader.format.list(weeks.map((week) => reader.words(`hours.week.${week}`)));
    return reader.words('hours.nth', { nth, days: names });
  }
  if (every === 2) return reader.words('hours.everyTwo', { days: names });
  if (every !== undefined) return reader.words('hours.every', { count: every, days: names });
  return days.length === allDays.length ? reader.words('hours.everyDay') : names;
}

/** "september tot en met juni" for months in a row (also over new year), else each by name. */
function monthWords(months: readonly number[], { format, words }: Reader): string {
  const chosen = new Set(months);
  const starts = [...chosen].filter((month) => !chosen.has(((month + 10) % 12) + 1));
  const [first] = starts;
  if (starts.length !== 1 || first === undefined || chosen.size < 3) return format.list([...chosen].map(format.month));
  const last = ((first + chosen.size - 2) % 12) + 1;
  return words('hours.monthsFromTo', { first: format.month(first), last: format.month(last) });
}

export function periodWords({ since, until }: Period, { words, format }: Reader): string {
  if (since !== undefined && until !== undefined) return words('hours.period', { since: format.date(since), until: format.date(until) });
  if (since !== undefined) return words('hours.periodSince', { since: format.date(since) });
  return until === undefined ? '' : words('hours.periodUntil', { until: format.date(until) });
}

function exceptionSentence({ since, until, open }: HoursException, reader: Reader): string {
  const period = until === undefined || until === since ? reader.format.date(since) : periodWords({ since, until }, reader);
  if (!open) return reader.words('hours.exceptionClosed', { period });
  return reader.words('hours.exceptionOpen', { period, hours: reader.format.list(open.map(({ from, to }) => slotWords(from, to, reader))) });
}
