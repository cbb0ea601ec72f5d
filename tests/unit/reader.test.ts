import { describe, expect, test } from 'vitest';
import { countWords } from '#i18n/count-words.ts';
import { dutch, languageOf, readerWith } from '../fixtures/readers.ts';

const english = readerWith('en', {
  nav: { home: 'Front page' },
  neighbourhoods: { places_one: '{{count}} place', places_other: '{{count}} places' },
  notice: { until: 'Until {{date}}' },
});
const arabic = readerWith('ar', {
  contact: { whatsapp: 'واتساب {{phone}}' },
  neighbourhoods: {
    places_zero: 'لا أماكن',
    places_one: 'مكان',
    places_two: 'مكانان',
    places_few: '{{count}} أماكن',
    places_many: '{{count}} مكانًا',
    places_other: '{{count}} مكان',
  },
});

describe('an interface text', () => {
  test('is said in the language of the reader', () => {
    expect(english.say('nav.home')).toEqual({ value: 'Front page', language: 'en', isFallback: false });
  });

  test('is said in Dutch, and marked as such, when it is not translated', () => {
    expect(english.say('nav.topics')).toEqual({ value: 'Onderwerpen', language: 'nl', isFallback: true });
  });

  test('that does not exist is a type error', () => {
    // @ts-expect-error the types check fails when this key would be accepted
    expect(dutch.words('nav.nowhere')).toBe('nav.nowhere');
  });

  test('is no fallback for who reads Dutch', () => {
    expect(dutch.say('nav.topics')).toEqual({ value: 'Onderwerpen', language: 'nl', isFallback: false });
  });

  test('in Dutch gets a Dutch date, also for somebody who reads English', () => {
    const values = {
      until: english.say('notice.until', ({ format }) => ({ date: format.date('2027-03-31') })),
      since: english.say('status.plannedSince', ({ format }) => ({ date: format.date('2027-01-04') })),
    };
    expect(values.until.value).toBe('Until 31 March 2027');
    expect(values.since.value).toBe('Dit is er nog niet. Het begin: 4 januari 2027.');
  });

  test('keeps the letters of a name as they are: escaping is for the page', () => {
    expect(dutch.words('place.organisation', { name: 'Ons <Huis> & "Tuin"' })).toBe('Van Ons <Huis> & "Tuin"');
  });

  test('keeps a name from filling in itself', () => {
    expect(dutch.words('place.organisation', { name: '{{count}} $t(nav.home)' })).toContain('{{count}}');
  });

  test('in a language from right to left isolates what is filled in', () => {
    expect(arabic.words('contact.whatsapp', { phone: '000-300' })).toBe('واتساب \u2068000-300\u2069');
  });
});

describe('a count', () => {
  test.each([
    [0, '0 plekken', '0 places'],
    [1, '1 plek', '1 place'],
    [2, '2 plekken', '2 places'],
  ])('of %i', (count, inDutch, inEnglish) => {
    expect(dutch.words('neighbourhoods.places', { count })).toBe(inDutch);
    expect(english.words('neighbourhoods.places', { count })).toBe(inEnglish);
  });

  test.each([
    [0, 'لا أماكن'],
    [1, 'مكان'],
    [2, 'مكانان'],
    [3, '\u20683\u2069 أماكن'],
    [11, '\u206811\u2069 مكانًا'],
    [100, '\u2068100\u2069 مكان'],
  ])('of %i has its own form in Arabic', (count, words) => {
    expect(arabic.words('neighbourhoods.places', { count })).toBe(words);
  });

  test('for a script has every form of the language, with room for the number', () => {
    expect(countWords('neighbourhoods.places', dutch)).toEqual({ words: { one: '{count} plek', other: '{count} plekken' }, intl: 'nl' });
    expect(Object.keys(countWords('neighbourhoods.places', arabic).words).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });

  test('for a script is Dutch, with Dutch forms, when it is not translated', () => {
    expect(countWords('home.openNowCount', arabic)).toEqual({ words: { one: '{count} plek is nu open', other: '{count} plekken zijn nu open' }, intl: 'nl' });
  });
});

describe('an address on the site', () => {
  test.each([
    ['nl', '', '/'],
    ['nl', 'plekken/kerk/', '/plekken/kerk/'],
    ['en', '', '/en/'],
    ['ar', 'plekken/kerk/', '/ar/plekken/kerk/'],
    ['eenvoudig', 'wijken/', '/eenvoudig/wijken/'],
  ])('in %s of "%s" is %s', (id, path, href) => {
    expect((id === 'nl' ? dutch : readerWith(id, {})).href(path)).toBe(href);
  });
});

test('a text of the content is found by its path, and may not be there', () => {
  const texts = { summary: { nl: 'Koffie', en: 'Coffee' } };
  expect(english.textAt(texts, 'summary')).toEqual({ value: 'Coffee', language: 'en', isFallback: false });
  expect(english.textAt(texts, 'note')).toBeUndefined();
});

test('easy Dutch is Dutch for a screen reader and a language of its own for us', () => {
  expect(languageOf('eenvoudig')).toMatchObject({ id: 'eenvoudig', html: 'nl', path: 'eenvoudig', direction: 'ltr' });
  expect(readerWith('eenvoudig', { nav: { home: 'Begin' } }).say('nav.home')).toEqual({ value: 'Begin', language: 'eenvoudig', isFallback: false });
});
