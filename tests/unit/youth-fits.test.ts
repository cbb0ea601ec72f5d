import { describe, expect, test } from 'vitest';
import type { Ages } from '#domain/offer.schema.ts';
import { takesYouth, youthRank } from '#domain/youth/fits-youth.ts';
import { offerIn, youthTown } from '../fixtures/youth-town.ts';

describe('who is young', () => {
  test.each<[string, Ages | undefined, boolean]>([
    ['nobody tells an age', undefined, true],
    ['tot en met 27', { max: 27 }, true],
    ['vanaf 27', { min: 27 }, true],
    ['vanaf 28', { min: 28 }, false],
    ['precies 27', { min: 27, max: 27 }, true],
    ['18 tot 27', { min: 18, max: 26 }, true],
    ['12-18', { min: 12, max: 18 }, true],
    ['18+', { min: 18 }, true],
    ['55+', { min: 55 }, false],
    ['tot en met 12', { max: 12 }, true],
    ['tot 12', { max: 11 }, false],
    ['4-12', { min: 4, max: 12 }, true],
    ['0-4', { min: 0, max: 4 }, false],
    ['18-99', { min: 18, max: 99 }, true],
  ])('%s', (_, ages, isFor) => {
    expect(takesYouth(ages)).toBe(isFor);
  });
});

test('what is for people in one situation comes after what is for everybody', () => {
  const offer = { for: 'only', ages: undefined, audiences: [{ id: 'dakloos', name: { nl: 'Mensen zonder huis' } }], topics: [] } as const;
  expect(youthRank(offer)).toBe(3);
});

describe('how much an offer is for young people', () => {
  const rankOf = (fields: string) => {
    const catalogue = youthTown({ plek: { offers: [{ kind: 'spreekuur', fields }] } });
    return youthRank(offerIn(catalogue, 'plek/iets'));
  };

  test.each([
    ['only for them', 'audiences: [jongeren], for: only', 0],
    ['aimed at them', 'audiences: [jongeren], for: aimed', 1],
    ['for them, and nobody said how much', 'audiences: [jongeren]', 1],
    ['for them among others', 'audiences: [ouderen, jongeren], for: aimed', 1],
    ['only for some of them', 'audiences: [jongeren, ouderen], for: only', 3],
    ['for everybody', 'audiences: [iedereen]', 2],
    ['for everybody, says the source, with a group it is liked by', 'audiences: [ouderen], for: everyone', 2],
    ['nobody told for whom', 'cost: free', 2],
    ['for older people', 'audiences: [ouderen], for: aimed', undefined],
    ['for older people, and nobody said how much', 'audiences: [ouderen]', undefined],
    ['aimed at a group we have no word for', 'for: aimed', undefined],
    ['from 28', 'audiences: [jongeren], ages: { min: 28 }', undefined],
    ['up to 27', 'audiences: [jongeren], ages: { max: 27 }', 1],
    ['from 55, for everybody', 'audiences: [iedereen], ages: { min: 55 }', undefined],
    ['about violence', 'audiences: [jongeren], for: only, topics: [geweld]', undefined],
    ['about violence and school', 'audiences: [jongeren], for: only, topics: [school, geweld]', undefined],
  ])('%s', (_, fields, rank) => {
    expect(rankOf(fields)).toBe(rank);
  });
});
