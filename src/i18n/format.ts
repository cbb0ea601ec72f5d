/** Dates, times, lists and names of languages, as people of a language write them. */
import type { Weekday } from '#domain/hours.schema.ts';
import { clockTime } from './clock-time.ts';
import type { SiteLanguage } from './site-language.ts';

export type Format = ReturnType<typeof createFormat>;

/** Monday 5 January 1970 and the six days after it name the weekdays. */
const someMonday = Date.UTC(1970, 0, 5);
const dayLength = 86_400_000;
const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

export function createFormat({ intl, time }: SiteLanguage) {
  const dateFormat = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' });
  const formats = {
    weekday: dateFormat({ weekday: 'long' }),
    month: dateFormat({ month: 'long' }),
    monthYear: dateFormat({ month: 'long', year: 'numeric' }),
    day: dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndMonth: dateFormat({ day: 'numeric', month: 'long' }),
    dayOfWeek: dateFormat({ weekday: 'long', day: 'numeric', month: 'long' }),
    fullDay: dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  };
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(intl, { type: 'language' });
  const instant = (date: string) => new Date(`${date}T00:00:00Z`);

  return {
    /** '2026-11-21' → '21 november 2026'; '2018-05' → 'mei 2018'; '2018' → '2018'. */
    date: (date: string) =>
      date.length === 10 ? formats.day.format(instant(date)) : date.length === 7 ? formats.monthYear.format(instant(`${date}-01`)) : date,
    /** '2026-11-21' → '21 november'. */
    dayAndMonth: (date: string) => formats.dayAndMonth.format(instant(date)),
    /** '2026-11-21' → 'zaterdag 21 november'. */
    dayOfWeek: (date: string) => formats.dayOfWeek.format(instant(date)),
    /** '2026-11-21' → 'zaterdag 21 november 2026'. */
    fullDay: (date: string) => formats.fullDay.format(instant(date)),
    weekday: (day: Weekday) => formats.weekday.format(someMonday + weekdays.indexOf(day) * dayLength),
    /** 1 → 'januari'. */
    month: (month: number) => formats.month.format(new Date(Date.UTC(1970, month - 1, 1))),
    /** Minutes from midnight → '9.30'; past midnight counts on: 1500 → '1.00'; 1440 → '24.00'. */
    time: (minute: number) => clockTime(minute, time),
    // Arabic glues its "and" to the next word: a Latin name would hang on an Arabic letter.
    list: (parts: readonly string[]) => lists.format(parts).replaceAll(/ و(?=\p{Script=Latin}|\u2068)/gu, ' و\u00A0'),
    /** 'pl' → 'Pools'. */
    language: (code: string) => languages.of(code) ?? code,
  };
}
