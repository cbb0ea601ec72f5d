import { describe, expect, test } from 'vitest';
import { offerCode } from '#domain/card/marks.ts';
import { readCard } from '#domain/card/read-card.ts';
import { writeCard } from '#domain/card/write-card.ts';
import { handoverFile } from '#projections/handover-file.ts';
import { cardOf, offerIn } from '../../src/islands/desk/card-of.ts';
import { consentFor } from '../../src/islands/desk/handover-way.ts';
import { readContent } from '../build/built-site.ts';

const { catalogue, readers } = readContent('voorbeeldstad', '2026-11-22');
const file = handoverFile(catalogue, readers.get('nl')!);
const offers = Object.values(file.offers);
const [first, second] = offers.map(({ key }) => key) as [string, string];
const moment = { date: '2026-11-24', minute: 570 };

describe('the card of a list', () => {
  const chosen = [
    { key: second, isExpected: true, moment },
    { key: first, isExpected: false },
  ];

  test('comes out of its address as it went in, in the order of the list', () => {
    const card = cardOf({ chosen, isLarge: true }, file, '2026-11-23');
    expect(readCard(writeCard(card))).toEqual({ is: 'card', card, isCut: false });
    expect(card.offers.map(({ code }) => code)).toEqual([offerCode(second), offerCode(first)]);
    expect(card).toMatchObject({ made: '2026-11-23', isLarge: true, offers: [{ isExpected: true, moment }, { isExpected: false }] });
  });

  test('is the same in every language', () => {
    const arabic = handoverFile(catalogue, readers.get('ar')!);
    expect(cardOf({ chosen, isLarge: false }, arabic, '2026-11-23')).toEqual(cardOf({ chosen, isLarge: false }, file, '2026-11-23'));
  });

  test('is never older than what it says, whatever the clock of the device', () => {
    expect(cardOf({ chosen, isLarge: false }, { ...file, made: '2026-11-22' }, '2019-01-01').made).toBe('2026-11-22');
  });

  test('leaves out what is no longer in the file', () => {
    expect(cardOf({ chosen: [{ key: 'weg/weg', isExpected: false }], isLarge: false }, file, '2026-11-23').offers).toEqual([]);
    expect(offerIn(file, 'weg/weg')).toBeUndefined();
  });
});

describe('what is asked before anything is done', () => {
  test.each([
    ['call-together', 'consentCall'],
    ['walk-along', 'consentWalk'],
    ['make-appointment', 'consentAppointment'],
    ['fill-in-together', 'consentForm'],
    ['just-walk-in', 'consentGo'],
  ] as const)('goes with the best way: %s → %s', (bestWay, expected) => {
    expect(consentFor({ bestWay, next: 'advice' })).toBe(expected);
  });

  test.each([
    ['call', 'consentCall'],
    ['walk', 'consentWalk'],
    ['visit', 'consentWalk'],
    ['website', 'consentGo'],
    ['mail', 'consentGo'],
    ['advice', 'consentGo'],
  ] as const)('or with what can be done now: %s → %s', (next, expected) => {
    expect(consentFor({ next })).toBe(expected);
  });

  test('every offer has a sentence for it, and one thing to do next', () => {
    for (const offer of offers) {
      expect(file.words.texts[consentFor(offer)]).toBeTruthy();
      expect(offer.next).toBeTruthy();
    }
  });
});
