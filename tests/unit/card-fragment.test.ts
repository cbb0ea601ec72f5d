import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostOffers, type Card } from '#domain/card/card.ts';
import { checkOf } from '#domain/card/fragment.ts';
import { changesOf, markOf, offerCode } from '#domain/card/marks.ts';
import { readCard } from '#domain/card/read-card.ts';
import { writeCard } from '#domain/card/write-card.ts';
import { addDays } from '#domain/civil-time.ts';

const marks = { where: markOf('Lindeplein 2'), when: markOf('maandag'), phone: markOf('000-300 00 55') };
const offer = (key: string) => ({ code: offerCode(key), marks, isExpected: false });
const card: Card = {
  made: '2026-11-22',
  isLarge: false,
  offers: [{ ...offer('buurthuis-de-linde/koffie'), isExpected: true, moment: { date: '2026-11-24', minute: 570 } }, offer('de-soepketel/soep')],
};
const withCheck = (text: string) => `${text}.${checkOf(text)}`;

const anyMark = fc.string({ unit: fc.constantFrom('0', '7', 'a', 'h', 'j', 'z'), minLength: 2, maxLength: 2 });
const anyOffer = fc.record(
  {
    code: fc.string().map(offerCode),
    marks: fc.record({ where: anyMark, when: anyMark, phone: anyMark }),
    isExpected: fc.boolean(),
    moment: fc.record({ date: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2026-01-01', days)), minute: fc.integer({ min: 0, max: 1439 }) }),
  },
  { requiredKeys: ['code', 'marks', 'isExpected'] },
);
const anyCard: fc.Arbitrary<Card> = fc.record({
  made: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2026-01-01', days)),
  isLarge: fc.boolean(),
  offers: fc.uniqueArray(anyOffer, { minLength: 1, maxLength: mostOffers, selector: ({ code }) => code }),
});

describe('an address of a card', () => {
  test('what was written is read, whatever is on the card', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(readCard(writeCard(any))).toEqual({ is: 'card', card: any, isCut: false });
      }),
    );
  });

  test('is short: one offer takes less than 30 characters, five with a moment less than 130', () => {
    expect(writeCard({ ...card, offers: [offer('a/b')] }).length).toBeLessThan(30);
    const full = [1, 2, 3, 4, 5].map((number) => ({ ...card.offers[0]!, code: offerCode(`plek/${String(number)}`) }));
    expect(writeCard({ ...card, offers: full }).length).toBeLessThan(130);
  });

  test('stays what it is for as long as paper lasts', () => {
    expect(writeCard(card)).toBe('1.91.0wc0kahp03791~-a3ru.hg1wy3ap03791.63p');
  });

  test('has no letter that an address would change', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(writeCard(any)).toMatch(/^[\w.~-]+$/);
      }),
    );
  });

  test('is read with a # before it, with spaces around it, and with the ~ written as %7E', () => {
    const read = readCard(writeCard(card));
    expect(readCard(`#${writeCard(card)}`)).toEqual(read);
    expect(readCard(` ${writeCard(card)} `)).toEqual(read);
    expect(readCard(writeCard(card).replace('~', '%7E'))).toEqual(read);
  });
});

describe('an address that is not right', () => {
  test('says so when it was cut off anywhere', () => {
    const whole = writeCard(card);
    for (let length = 1; length < whole.length; length += 1) expect(readCard(whole.slice(0, length)).is).toBe('broken');
  });

  test('says so when one character was misread', () => {
    const whole = writeCard(card);
    for (let at = 2; at < whole.length; at += 1)
      expect(readCard(`${whole.slice(0, at)}${whole[at] === 'x' ? 'y' : 'x'}${whole.slice(at + 1)}`).is).toBe('broken');
  });

  test('says that there is no card when there is nothing', () => {
    expect([readCard('').is, readCard('#').is, readCard('  ').is]).toEqual(['empty', 'empty', 'empty']);
  });

  test('says that it is newer when a later version wrote it', () => {
    expect(readCard('2.91.whatever').is).toBe('newer');
  });

  test('never throws and never makes a card of just any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(['empty', 'broken', 'newer']).toContain(readCard(text).is);
      }),
    );
    for (const hostile of ['<img src=x onerror=alert(1)>', '__proto__', '%00', '1.0.', '1.', '.', '1.x.😀.abc', 'x'.repeat(1_000_000)]) {
      expect(readCard(hostile).is).toBe('broken');
    }
  });

  test('no text passes through it, also with a right check', () => {
    expect(readCard(withCheck('1.91.bel 0900-1234')).is).toBe('broken');
    expect(readCard(withCheck('1.91.<b>')).is).toBe('broken');
    expect(readCard(withCheck('1.91')).is).toBe('broken');
  });

  test('of a hundred offers the first five are read, and it says that there were more', () => {
    const part = writeCard({ ...card, offers: [offer('a/b')] }).split('.')[2]!;
    const hundred = Array.from({ length: 100 }, (_, number) => offerCode(`plek/${String(number)}`) + part.slice(7));
    const read = readCard(withCheck(['1', '91', ...hundred].join('.')));
    expect(read).toMatchObject({ is: 'card', isCut: true });
    expect(read.is === 'card' && read.card.offers.length).toBe(mostOffers);
  });

  test('an offer that stands on it twice is there once', () => {
    const [, , part] = writeCard({ ...card, offers: [offer('a/b')] }).split('.');
    const read = readCard(withCheck(`1.91.${part!}.${part!}`));
    expect(read.is === 'card' && read.card.offers.length).toBe(1);
  });
});

describe('what a card remembers', () => {
  test('names what has changed, in a fixed order', () => {
    expect(changesOf(marks, marks)).toEqual([]);
    expect(changesOf(marks, { where: 'zz', when: marks.when, phone: 'zz' })).toEqual(['where', 'phone']);
  });

  test('a code depends on the offer alone', () => {
    expect(offerCode('buurthuis-de-linde/koffie')).toBe('0wc0kah');
    expect(offerCode('buurthuis-de-linde/koffie')).not.toBe(offerCode('buurthuis-de-linde/soep'));
  });
});
