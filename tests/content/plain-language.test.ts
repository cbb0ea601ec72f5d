/** Everything a visitor reads in Dutch: short sentences, no office. */
import { describe, expect, test } from 'vitest';
import { helpLineTextPaths, neighbourhoodTextPaths, noticeTextPaths, organisationTextPaths, placeTextPaths, taxonomyTextPaths, textsAt } from '#domain/texts.ts';
import type { SourceFile } from '#domain/sources.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { sentencesIn, wordCount } from '../fixtures/sentences.ts';

const longest = 20;
const abbreviation = /\b(dhr|mevr|bijv|bv|o\.a|m\.b\.t|t\.a\.v|i\.v\.m|d\.m\.v|n\.v\.t|t\.b\.v|evt|incl|excl|tel|ca)\./i;
const office = /\b(inzake|indien|derhalve|teneinde|middels|conform|dient te|doelgroep|participatie|zelfredzaamheid|samenredzaamheid|laagdrempelig\w*|cliënten|faciliteren|ondersteuningsvraag|hulpvraag)\b/i;

const textsOf = (file: SourceFile | undefined, patterns: readonly string[]) => textsAt(file?.value, patterns).map(({ path, value }) => ({ at: `${file?.path ?? ''} ${path}`, value }));
const shared = readSources('voorbeeldstad');
const taxonomy = [
  ...(['kinds', 'topics', 'audiences', 'facilities'] as const).flatMap((list) => textsOf(shared.taxonomy[list], taxonomyTextPaths)),
  ...textsOf(shared.taxonomy.helplines, helpLineTextPaths),
];
const pages = readLanguages(shared)
  .languages.filter(({ id }) => id === 'nl')
  .flatMap(({ pages: all }) => [...all].flatMap(([id, { lead, sections }]) => [lead, ...sections.flatMap(({ heading, paragraphs, list }) => [heading, ...paragraphs, ...list])].map((value) => ({ at: id, value }))));
const municipalities = municipalityIds().map((id) => {
  const sources = readSources(id);
  const texts = [
    ...sources.places.flatMap((file) => textsOf(file, placeTextPaths)),
    ...sources.organisations.flatMap((file) => textsOf(file, organisationTextPaths)),
    ...sources.notices.flatMap((file) => textsOf(file, noticeTextPaths)),
    ...textsOf(sources.neighbourhoods, neighbourhoodTextPaths),
  ];
  return [id, texts] as const;
});

describe.each([['the taxonomy', taxonomy] as const, ['the pages', pages] as const, ...municipalities])('the texts of %s', (_, texts) => {
  test('are there to be read', () => {
    expect(texts.length).toBeGreaterThan(20);
  });

  test(`have sentences of at most ${longest} words`, () => {
    const long = texts.flatMap(({ at, value }) => sentencesIn(value).filter((sentence) => wordCount(sentence) > longest).map((sentence) => `${at}: ${sentence}`));
    expect(long).toEqual([]);
  });

  test('have no abbreviations and no words of an office', () => {
    expect(texts.filter(({ value }) => abbreviation.test(value) || office.test(value))).toEqual([]);
  });
});

test('in Voorbeeldstad no two offers have the same summary', () => {
  const texts = new Map(municipalities).get('voorbeeldstad')!;
  const summaries = texts.filter(({ at }) => /offers\.[^.]+\.summary$/.test(at)).map(({ value }) => value);
  expect(summaries.filter((summary, number) => summaries.indexOf(summary) < number)).toEqual([]);
});
