/** The hours of some offers for the browser, with the words for every answer. Hours that aren't sure stay out. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Checked } from '#domain/checked.schema.ts';
import type { HoursCalendar } from '#domain/hours.ts';
import type { Hours } from '#domain/hours.schema.ts';
import type { Offer } from '#domain/place.ts';
import { countWords, type CountWords } from '#i18n/count-words.ts';
import type { Reader } from '#i18n/reader.ts';
import { hoursFacts, sureDays } from './hours-view.ts';

const wordKeys = ['open', 'openUntil', 'openSince', 'always', 'later', 'laterFrom', 'closed', 'next', 'callFirst'] as const;

export interface NowFacts {
  readonly shelfLife: string;
  readonly calendar: HoursCalendar;
  readonly offers: Readonly<Record<string, { readonly hours: Hours; readonly checked: Checked }>>;
  /** Sentences with `{time}` and `{day}` still in them. */
  readonly words: Readonly<Record<(typeof wordKeys)[number], string>>;
  /** "{count} plekken zijn nu open". */
  readonly countWords: CountWords;
  readonly nothingOpen: string;
  readonly intl: string;
  readonly time: { readonly separator: string; readonly padHour: boolean };
}

export function nowFacts(offers: readonly Offer[], catalogue: Catalogue, reader: Reader): NowFacts {
  const { municipality, calendar } = catalogue;
  const speaker = reader.say('now.open').isFallback ? reader.dutch : reader;
  const blank = { time: '{time}', day: '{day}' };
  return {
    shelfLife: municipality.shelfLife.hours,
    calendar,
    offers: Object.fromEntries(
      offers.flatMap((offer) => {
        const { hours, checked } = hoursFacts(offer, catalogue);
        if (hours === 'unknown' || !checked || sureDays(offer, catalogue, 1).length === 0) return [];
        return [[offer.key, { hours: withoutNotes(hours), checked: { on: checked.on, confirmed: checked.confirmed } }]];
      }),
    ),
    words: Object.fromEntries(wordKeys.map((key) => [key, speaker.words(`now.${key}`, blank)])) as NowFacts['words'],
    countWords: countWords('home.openNowCount', reader).words,
    nothingOpen: speaker.words('home.nothingOpen'),
    intl: speaker.language.intl,
    time: speaker.language.time,
  };
}

/** The hours without what nobody reads in the browser. */
function withoutNotes(hours: Hours): Hours {
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
