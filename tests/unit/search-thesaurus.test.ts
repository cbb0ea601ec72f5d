import { describe, expect, test } from 'vitest';
import { stemmerOf } from '#search/stem/index.ts';
import { groupsOf, phraseOf, thesaurusOf, type PhraseGroup } from '#search/thesaurus.ts';
import { noWords, type LanguageWords, type SearchWords } from '#search/words.ts';

const groups: readonly PhraseGroup[] = [
  [
    ['deurwaarder', 'rood staan', 'incasso'],
    ['schulden', 'hulp bij geld'],
  ],
  [['eenzaam'], ['ontmoeten']],
  [
    ['incasso', 'bakkie'],
    ['geld', 'koffie'],
  ],
  [['ik weet het niet'], ['advies']],
];
const thesaurus = thesaurusOf(groups, stemmerOf('nl'));

describe('a word leads', () => {
  test('to what its group means', () => {
    expect(thesaurus.meaningOf('deurwaarder')).toEqual(['schulden', 'hulp bij geld']);
    expect(thesaurus.meaningOf('eenzaam')).toEqual(['ontmoeten']);
  });

  test('one way: what it means does not lead back, nor to its neighbours', () => {
    expect(thesaurus.meaningOf('schulden')).toEqual([]);
    expect(thesaurus.meaningOf('ontmoeten')).toEqual([]);
    expect(thesaurus.meaningOf('deurwaarder')).not.toContain('incasso');
  });

  test('to the meanings of every group it stands in, each once', () => {
    expect(thesaurus.meaningOf('incasso')).toEqual(['schulden', 'hulp bij geld', 'geld', 'koffie']);
    const twice = thesaurusOf(
      [
        [['a', 'a'], ['x']],
        [['a'], ['x', 'y']],
      ],
      stemmerOf('nl'),
    );
    expect(twice.meaningOf('a')).toEqual(['x', 'y']);
  });

  test('in another form to the same', () => {
    expect(thesaurus.meaningOf('deurwaarders')).toEqual(thesaurus.meaningOf('deurwaarder'));
    expect(thesaurus.meaningOf('eenzame')).toEqual(['ontmoeten']);
  });

  test('never to itself', () => {
    expect(
      thesaurusOf(
        [
          [
            ['koffie', 'thee'],
            ['koffie', 'drinken'],
          ],
        ],
        stemmerOf('nl'),
      ).meaningOf('koffie'),
    ).toEqual(['drinken']);
  });

  test('nowhere when nobody gave it a meaning', () => {
    for (const word of ['fiets', '', 'constructor', '__proto__', 'toString']) expect(thesaurus.meaningOf(word), word).toEqual([]);
  });
});

describe('a phrase leads', () => {
  test('as a whole, and not by one of its words', () => {
    expect(thesaurus.meaningOf('rood staan')).toEqual(['schulden', 'hulp bij geld']);
    expect(thesaurus.meaningOf('rood')).toEqual([]);
    expect(thesaurus.meaningOf('staan')).toEqual([]);
    expect(thesaurus.meaningOf('staan rood')).toEqual([]);
  });

  test('and the longest tells how many words to look at together', () => {
    expect(thesaurus.longest).toBe(4);
    expect(thesaurusOf([], stemmerOf('nl')).longest).toBe(1);
  });
});

describe('the everyday words for a text', () => {
  const wordsFor = (...words: string[]) => thesaurus.everydayFor(new Set(words));

  test('are those that lead to one of its words', () => {
    expect(wordsFor('ontmoeten')).toEqual(['eenzaam']);
    expect(wordsFor('koffie', 'ontmoeten')).toEqual(['eenzaam', 'incasso', 'bakkie']);
    expect(wordsFor('fiets')).toEqual([]);
  });

  test('need the whole of a meaning of more words', () => {
    expect(wordsFor('hulp')).toEqual([]);
    expect(wordsFor('hulp', 'bij', 'geld')).toContain('deurwaarder');
  });

  test('are found by another form of its words', () => {
    const schuld = thesaurusOf([[['deurwaarder'], ['schulden']]], stemmerOf('nl'));
    expect(schuld.everydayFor(new Set(['schuld']))).toEqual(['deurwaarder']);
  });

  test('are single words, each once', () => {
    const words = wordsFor('schulden', 'geld');
    expect(words).toEqual(['deurwaarder', 'incasso', 'bakkie']);
  });
});

describe('the groups of a language', () => {
  const languageWords = (...synonyms: LanguageWords['synonyms']): LanguageWords => ({ ...noWords, synonyms });
  const words: SearchWords = {
    language: 'tr',
    own: languageWords({ words: ['İŞ'], means: ['werk'] }),
    dutch: languageWords({ words: ['Rood  Staan', '!'], means: ['Schulden'] }),
  };

  test('are folded, with those of Dutch after its own', () => {
    expect(groupsOf(words)).toEqual([
      [['is'], ['werk']],
      [['rood staan'], ['schulden']],
    ]);
  });

  test('are compared as folded words with single spaces', () => {
    expect(phraseOf('  Rood -  STÁÁN! ')).toBe('rood staan');
    expect(phraseOf('?!')).toBe('');
  });
});
