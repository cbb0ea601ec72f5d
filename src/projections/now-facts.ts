/** The hours of some offers for the browser, with the words for every answer. Hours that aren't sure stay out. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Checked } from '#domain/checked.schema.ts';
import type { HoursCalendar } from '#domain/hours.ts';
import { weekdaySchema, type Hours, type Weekday } from '#domain/hours.schema.ts';
import { hasDoor, type Offer } from '#domain/place.ts';
import { countWords, type CountWords } from '#i18n/count-words.ts';
import type { Reader } from '#i18n/reader.ts';
import { hoursFacts, sureDays } from './hours-view.ts';
import { sayTo, type Said } from './said.ts';

const wordKeys = ['open', 'openUntil', 'openSince', 'always', 'later', 'laterFrom', 'closed', 'next', 'callFirst'] as const;

export interface NowFacts {
  readonly shelfLife: string;
  readonly calendar: HoursCalendar;
  readonly offers: Readonly<Record<string, { readonly hours: Hours; readonly checked: Checked }>>;
  /** The keys of those of them that nobody can walk to, such as a telephone service. */
  readonly doorless: readonly string[];
  /** Sentences with `{time}` and `{day}` still in them; one that is only there in Dutch makes all of them Dutch. */
  readonly words: Readonly<Record<(typeof wordKeys)[number], string>>;
  /** Of `words`, and of the hours and days in them. */
  readonly intl: string;
  /** Sent in words: the first formatter of dates keeps a slow phone busy for a tenth of a second. */
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly time: { readonly separator: string; readonly padHour: boolean };
  /** Whether `words` are Dutch on a page in another language, and have to be marked as such. */
  readonly isDutch: boolean;
  /** "{count} plekken zijn nu open". */
  readonly count: { readonly words: CountWords; readonly intl: string; readonly isDutch: boolean };
  readonly nothingOpen: Said;
  readonly over: Said;
}

export function nowFacts(offers: readonly Offer[], catalogue: Catalogue, reader: Reader): NowFacts {
  const { municipality, calendar, today } = catalogue;
  const blank = { time: '{time}', day: '{day}' };
  const speaker = wordKeys.some((key) => reader.say(`now.${key}`, blank).isFallback) ? reader.dutch : reader;
  const say = sayTo(reader);
  const isForeign = (isFallback: boolean) => isFallback && reader.language.html !== 'nl';
  const sure: NowFacts['offers'] = Object.fromEntries(
    offers.flatMap((offer) => {
      const { hours, checked } = hoursFacts(offer, catalogue);
      if (hours === 'unknown' || !checked || sureDays(offer, catalogue, 1).length === 0) return [];
      return [[offer.key, { hours: withoutNotes(hours), checked: { on: checked.on, confirmed: checked.confirmed } }]];
    }),
  );
  return {
    shelfLife: municipality.shelfLife.hours,
    calendar,
    offers: sure,
    doorless: offers.filter(({ key, place }) => sure[key] && !hasDoor(place, today)).map(({ key }) => key),
    words: Object.fromEntries(wordKeys.map((key) => [key, speaker.words(`now.${key}`, blank)])) as NowFacts['words'],
    intl: speaker.language.intl,
    weekdays: Object.fromEntries(weekdaySchema.options.map((day) => [day, speaker.format.weekday(day)])) as NowFacts['weekdays'],
    time: speaker.language.time,
    isDutch: isForeign(speaker !== reader),
    count: { ...countWords('home.openNowCount', reader), isDutch: isForeign(reader.say('home.openNowCount', { count: 1 }).isFallback) },
    nothingOpen: say('home.nothingOpen'),
    over: say('neighbourhood.over'),
  };
}

/** The hours without what nobody reads in the browser. */
export function withoutNotes(hours: Hours): Hours {
  const bare = <Part extends { readonly note?: string | undefined }>({ note: _, ...part }: Part) => part;
  const { rules, dates, varies, exceptions } = hours;
  return {
    ...hours,
    ...(varies && { varies: bare(varies) }),
    ...(rules && { rules: rules.map((rule) => bare(rule)) }),
    ...(dates && { dates: dates.map((date) => bare(date)) }),
    ...(exceptions && { exceptions: exceptions.map(({ reason: _, ...exception }) => exception) }),
  };
}
