import { expect, test } from 'vitest';
import { languageToOffer } from '#islands/language-to-offer.ts';

const choices = ['en', 'de', 'pl', 'ar'];

test.each([
  [['pl-PL', 'nl', 'en'], 'nl', 'pl'],
  [['nl-BE', 'pl'], 'nl', undefined],
  [['ja', 'AR-ma', 'en'], 'nl', 'ar'],
  [['ja', 'ti'], 'nl', undefined],
  [['en-US'], 'nl', 'en'],
  [['fr', 'nl', 'en'], 'nl', undefined],
  [[], 'nl', undefined],
  [['de-AT'], 'ar', 'de'],
  [['plx'], 'nl', undefined],
])('a browser that wants %j on a page in %s is offered %s', (wanted, here, offered) => {
  expect(languageToOffer(wanted, here, choices)).toBe(offered);
});
