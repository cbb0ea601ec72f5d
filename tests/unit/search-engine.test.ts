import { describe, expect, test } from 'vitest';
import { asEngine, openIndex } from '#search/embedded/open-index.ts';
import type { Snapshot } from '#search/embedded/snapshot.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { searchFields, steps, type Step } from '#search/settings.ts';
import { documentsOf, dutchWords, engineOf, keysOf, languageWords, reopened, type Texts } from '../fixtures/search-texts.ts';

const leads = { 'deurwaarder, rood staan, incasso': 'schulden', bewegen: 'wandelen', 'weet niet waarheen': 'advies', postpakket: 'brievenbus' };
const words = dutchWords(leads, 'ik de het een in en van bij zoek weet niet waarheen');
const search = (texts: Readonly<Record<string, Texts>>, text: string, extra?: string) =>
  engineOf(texts, words).search({ text, ...(extra !== undefined && { extra }) });
/** How the first result was found. */
const stepsTo = (texts: Readonly<Record<string, Texts>>, text: string) => new Set(search(texts, text)!.hits[0]?.reasons.map(({ step }) => step));

describe('a text answers', () => {
  test.each([
    ['brief', 'Hulp met een brief', 'a'],
    ['tegelen huis', 'Huis van de wijk in Tegelen', 'a'],
    ['ik zoek de huisarts', 'Huisarts', 'a'],
    ['café', 'CAFE De Singel', 'a'],
    ['cafe', 'Café De Singel', 'a'],
    ['cafe', 'Taalcafé', 'a?'],
    ['taal', 'Taalcafé in de bieb', 'a'],
    ['taal', 'Cursus gebarentaal', 'a?'],
    ['brieven', 'Brief', 'a'],
    ['brief', 'Brieven', 'a'],
    ['مدرسة', 'مدرسه', 'a'],
    ['київ', 'Клуб Київ', 'a'],
    ['oma', 'Oma leest voor', 'a'],
    ['5911', 'Markt 5, 5911 JL', 'a'],
    ['٥٩١١', 'Markt 5, 5911 JL', 'a'],
    ['59', 'Markt 5, 5911 JL', 'a'],
  ])('"%s" on "%s"; with a question mark it is a guess: %s', (text, title, key) => {
    expect(keysOf(search({ a: title, other: 'Muziek' }, text))).toEqual([key]);
  });

  test.each([
    ['oma', 'Diploma'],
    ['tas', 'Jas'],
    ['geld', 'Samen eten'],
    ['zzz', 'Alles'],
    ['5912', '5911 JL'],
    ['59110', '5911 JL'],
    ['59111', '59112'],
    ['mbo2000', 'mbo3000'],
  ])('"%s" never on "%s"', (text, title) => {
    expect(search({ a: title }, text)).toMatchObject({ hits: [], dropped: [text] });
  });

  test('in every field', () => {
    for (const field of searchFields.filter((one) => one !== 'everyday' && one !== 'parts')) {
      const found = search({ a: { [field]: 'Zwemmen' }, b: 'Lezen' }, 'zwemmen')!;
      expect(keysOf(found), field).toEqual(['a']);
      expect(found.hits[0]?.reasons[0]).toEqual({ word: 'zwemmen', found: 'zwemmen', field, step: 'exact' });
    }
  });

  test.each(['', '   ', '(.*', '?!', '’', '\u0640', '\u200f', '\u0000'])('always, when %j is no word to look for', (text) => {
    expect(search({ a: 'Alles' }, text)).toBeUndefined();
  });

  test('to words that say nothing only when there are no others', () => {
    expect(search({ a: 'Dansen' }, 'de')).toBeUndefined();
    expect(keysOf(search({ a: 'Inloop' }, 'in'))).toEqual(['a']);
    expect(keysOf(search({ a: 'Inloop', b: 'Dansen' }, 'dansen in'))).toEqual(['b']);
  });
});

describe('a word is found', () => {
  test('as it is, by its stem, by its meaning, and as a beginning, all together', () => {
    const texts = { word: 'Bewegen', stem: 'Beweeg', meaning: 'Wandelen', beginning: 'Bewegenclub', other: 'Koffie' };
    const found = search(texts, 'bewegen')!;
    expect(found.hits[0]?.key).toBe('word');
    expect(found.hits[1]?.key).toBe('stem');
    expect(new Set(keysOf(found))).toEqual(new Set(['word', 'stem', 'meaning', 'beginning']));
  });

  test.each<[Step, string, string]>([
    ['exact', 'koffie', 'Koffie'],
    ['stem', 'brieven', 'Brief'],
    ['synonym', 'deurwaarder', 'Schulden'],
    ['prefix', 'schu', 'Schulden'],
    ['typo', 'scholden', 'Schulden'],
    ['inside', 'taal', 'Gebarentaal'],
    ['alike', 'sdculhen', 'Schulden'],
  ])('by %s: "%s" on %s', (step, text, title) => {
    const found = search({ a: title, other: 'Muziek' }, text)!;
    expect([...stepsTo({ a: title, other: 'Muziek' }, text)]).toEqual([step]);
    expect(found.hits).toHaveLength(1);
    expect(found.hits[0]?.isGuess).toBe(step === 'inside' || step === 'alike');
  });

  test('by a typing error only when it is not there otherwise', () => {
    expect(keysOf(search({ a: 'Schelden', b: 'Schulden' }, 'schulden'))).toEqual(['b']);
    expect(keysOf(search({ a: 'Wandeling', b: 'Wandelclub' }, 'wandelen'))).not.toContain('c');
    expect(keysOf(search({ a: 'Dansen', b: 'Danslessen' }, 'danslessen'))).toEqual(['b']);
  });

  test('inside another word only when there is no typing error', () => {
    expect(keysOf(search({ a: 'Gebarentaal', b: 'Zaal' }, 'taal'))).toEqual(['b']);
    expect(keysOf(search({ a: 'Gebarentaal' }, 'taal'))).toEqual(['a?']);
  });

  test('by something that looks like it only when it is inside nothing', () => {
    expect(keysOf(search({ a: 'Ontmoeten', b: 'Motten' }, 'moeten'))).not.toContain('b?');
  });

  test('with its reasons in the order of certainty, and no more than four a word', () => {
    const found = search({ a: { title: 'Schulden', keywords: 'schuld', topics: 'schuldhulp', summary: 'schulden schuldeiser' } }, 'schulden')!;
    const ranks = found.hits[0]!.reasons.map(({ step }) => steps.indexOf(step));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks.length).toBeLessThanOrEqual(4);
    expect(ranks.length).toBeGreaterThan(1);
  });

  test('in a heavier field before a lighter one', () => {
    const fields = { summary: { summary: 'Muziek' }, topics: { topics: 'Muziek' }, title: { title: 'Muziek' } };
    expect(keysOf(search(fields, 'muziek'))).toEqual(['title', 'topics', 'summary']);
  });
});

describe('a typing error', () => {
  test.each([
    ['scholden', 'Schulden'],
    ['shculden', 'Schulden'],
    ['schuden', 'Schulden'],
    ['schullden', 'Schulden'],
    ['formuleiren', 'Formulieren'],
    ['bibliotheeck', 'Bibliotheek'],
    ['مدرصة', 'مدرسة'],
    ['kofie', 'Koffie'],
  ])('in "%s" finds %s', (text, title) => {
    expect(keysOf(search({ a: title, other: 'Muziek' }, text))).toEqual(['a']);
  });

  test('of two letters only in a long word', () => {
    expect(stepsTo({ a: 'Formulieren' }, 'formleiren')).toContain('typo');
    expect(keysOf(search({ a: 'Koffie' }, 'kfofei'))).not.toContain('a');
  });

  test('in a word of three letters finds nothing', () => {
    expect(keysOf(search({ a: 'Bus' }, 'bos'))).toEqual([]);
  });

  test('in a word with digits finds nothing', () => {
    for (const text of ['5912', '59112', 'b12zz', 'covid18']) expect(search({ a: '5911 · 59111 · b12zx · covid19' }, text)?.hits, text).toEqual([]);
  });

  test('in an everyday word leads where that word leads', () => {
    const found = search({ a: 'Schulden', b: 'Muziek' }, 'deurwarder')!;
    expect(keysOf(found)).toEqual(['a']);
    expect(found.meant).toBe('deurwaarder');
  });

  test('in one word keeps the other as it is written', () => {
    const found = search({ a: { title: 'Schulden', wijk: 'Blerick' }, b: { title: 'Schulden', wijk: 'Tegelen' } }, 'scholden blerick')!;
    expect(found.hits[0]?.key).toBe('a');
    expect(found.meant).toBe('schulden blerick');
  });
});

describe('what was meant', () => {
  const meant = (texts: Readonly<Record<string, Texts>>, text: string) => search(texts, text)!.meant;

  test('is the whole text again, with its small words and signs', () => {
    expect(meant({ a: 'Schulden' }, 'Ik zoek: scholden, in Venlo!')).toBe('Ik zoek: schulden, in Venlo!');
  });

  test('is spelt as people write it', () => {
    expect(meant({ a: 'Długi' }, 'dlugo')).toBe('długi');
    expect(meant({ a: 'Taalcafé' }, 'taalkafé')).toBe('taalcafé');
  });

  test('is not told when every word was found as it was typed, or nothing comes near', () => {
    expect(search({ a: 'Schulden' }, 'schulden')).not.toHaveProperty('meant');
    expect(search({ a: 'Schulden' }, 'schuld')).not.toHaveProperty('meant');
    expect(search({ a: 'Schulden' }, 'xyzzyqwv')).not.toHaveProperty('meant');
    expect(search({ a: 'Gebarentaal' }, 'taal')).not.toHaveProperty('meant');
  });

  test('is the word, not its stem', () => {
    expect(meant({ a: 'Schulden' }, 'scholden')).toBe('schulden');
    expect(meant({ a: 'Formulieren' }, 'formuleiren')).toBe('formulieren');
  });
});

describe('words that nothing was found for', () => {
  const texts = { a: 'Schulden', b: 'Brieven', c: 'Muziek' };

  test('are told as they were typed, in their order', () => {
    expect(search(texts, 'Xyzzy schulden QWÉRTZ')).toMatchObject({ dropped: ['Xyzzy', 'QWÉRTZ'], unknown: ['xyzzy', 'qwertz'] });
  });

  test('are none when all was found, or has a meaning', () => {
    for (const text of ['schulden brieven', 'deurwaarder', 'rood staan', 'ik zoek muziek'])
      expect(search(texts, text), text).toMatchObject({ dropped: [], unknown: [] });
  });

  test('are unknown when they are only nearly right, and not dropped', () => {
    expect(search(texts, 'scholden')).toMatchObject({ dropped: [], unknown: ['scholden'] });
  });

  test('have no typing error when they mean something of which no text tells', () => {
    expect(search({ a: 'Postpakketje' }, 'postpakket')?.hits).toHaveLength(1);
    expect(search({ a: 'Postpakhet' }, 'postpakket')).toMatchObject({ hits: [], dropped: ['postpakket'] });
  });

  test('weigh nothing when they are a number: an age or an amount', () => {
    expect(keysOf(search(texts, 'schulden 44'))).toEqual(['a']);
  });
});

describe('several words', () => {
  test('are best found all together', () => {
    const texts = { school: 'School in Tegelen', both: 'Huis van de wijk in Tegelen', house: { title: 'Huis · Huizen', keywords: 'huis' } };
    expect(search(texts, 'tegelen huis')?.hits[0]?.key).toBe('both');
  });

  test('are found in words of different fields', () => {
    expect(search({ a: { title: 'Inloop', wijk: 'Blerick' }, b: 'Inloop' }, 'inloop blerick')?.hits[0]?.key).toBe('a');
  });

  test('of which most is nowhere leave guesses, but for what one of them is the subject of', () => {
    const texts = { story: { summary: 'Schulden' }, other: 'Muziek' };
    expect(keysOf(search(texts, 'schulden xyzzy qwertz'))).toEqual(['story?']);
    expect(keysOf(search({ ...texts, subject: 'Schulden' }, 'schulden xyzzy qwertz'))).toEqual(['subject', 'story?']);
  });

  test('that are one word to others are found as that word', () => {
    const found = search({ a: 'Taalcafé', b: 'Muziek' }, 'taal cafe')!;
    expect(keysOf(found)).toEqual(['a']);
    expect(found.hits[0]?.reasons).toContainEqual({ word: 'taalcafe', found: 'taalcafe', field: 'title', step: 'joined' });
    expect(found).toMatchObject({ dropped: [], unknown: [] });
  });

  test('mean something as a phrase, also when they say nothing by themselves', () => {
    expect(keysOf(search({ a: 'Schulden', b: 'Rood' }, 'ik rood staan'))?.[0]).toBe('a');
    expect(keysOf(search({ a: 'Advies', b: 'Muziek' }, 'ik weet niet waarheen'))).toEqual(['a']);
    expect(keysOf(search({ a: 'Schulden' }, 'rood'))).toEqual([]);
  });

  test('beyond the first twelve do not count', () => {
    const twelve = 'aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll';
    expect(search({ a: 'Muziek' }, `${twelve} muziek`)?.hits).toEqual([]);
  });
});

describe('a word of several parts', () => {
  const texts = { both: 'Winter met kleding', last: 'Kleding ruilen', first: 'Winter en sport', none: 'Muziek' };

  test('finds what has them all, then what has the last; what has only another is a guess', () => {
    expect(keysOf(search(texts, 'winterkleding'))).toEqual(['both', 'last', 'first?']);
    expect([...stepsTo(texts, 'winterkleding')]).toEqual(['part']);
  });

  test('is found by its parts where a text has it', () => {
    const found = search({ a: 'Winterkleding', b: 'Winter · Kleding', c: 'Muziek' }, 'kleding')!;
    expect(keysOf(found)).toEqual(['b', 'a']);
    expect(found.hits[1]?.reasons[0]).toMatchObject({ field: 'parts' });
  });

  test('is not taken apart when it is a text by itself, or a typing error of one', () => {
    expect(keysOf(search({ ...texts, whole: 'Winterkleding' }, 'winterkleding'))?.[0]).toBe('whole');
    expect([...stepsTo({ ...texts, whole: 'Winterkleding' }, 'winterkledign')]).toEqual(['typo']);
  });
});

describe('guesses', () => {
  test('come last', () => {
    const found = search({ a: 'Winter met kleding', b: 'Winter', c: 'Kleding' }, 'winterkleding')!;
    const guesses = found.hits.map(({ isGuess }) => Number(isGuess));
    expect(guesses).toEqual(guesses.toSorted((a, b) => a - b));
    expect(guesses).toContain(1);
  });

  test('are no more than ten', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [String(number), 'Gebarentaal']));
    expect(keysOf(search(many, 'taal'))).toHaveLength(10);
    expect(keysOf(search(many, 'gebarentaal'))).toHaveLength(60);
  });
});

describe('words that need not be found', () => {
  const texts = { a: 'Winter', b: 'Winter en sport', c: 'Sport' };

  test('lift what was found, and find nothing more', () => {
    expect(keysOf(search(texts, 'winter', 'sport'))).toEqual(['b', 'a']);
    expect(search(texts, 'winter', 'xyzzy sprot')).toMatchObject({ dropped: [], unknown: [] });
    expect(search(texts, 'winter', 'xyzzy')).not.toHaveProperty('meant');
  });

  test('are no question by themselves', () => {
    expect(search(texts, '', 'sport')).toBeUndefined();
  });
});

describe('two languages', () => {
  const turkish = { language: 'tr', own: languageWords({ 'haciz, iş': 'borç' }, 'var için'), dutch: languageWords(leads, 'ik is de') };
  const texts = { a: 'Schulden · Borçlar', b: 'Muziek · Müzik' };

  test('both lead to a text, with the stems and small words of each', () => {
    for (const text of ['borç', 'borçlarım', 'BORÇ', 'borc', 'haciz', 'haciz için', 'schuld', 'deurwaarder', 'de schulden']) {
      expect(engineOf(texts, turkish).search({ text })?.hits[0]?.key, text).toBe('a');
    }
  });

  test('a small word of Dutch counts when it means something in the other', () => {
    expect(keysOf(engineOf(texts, turkish).search({ text: 'iş' }))).toEqual(['a']);
  });
});

describe('an answer', () => {
  test('has each document once, best first', () => {
    const found = search({ a: 'Schulden schuld schuldhulp', b: 'Schuld', c: 'Deurwaarder en schulden' }, 'schulden rood staan deurwaarder')!;
    const keys = found.hits.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { score } of found.hits) expect(score).toBeGreaterThan(0);
  });

  test('does not depend on what was asked before', () => {
    const texts = { a: 'Schulden', b: 'Brieven', c: 'Taalcafé', d: { summary: 'Brief over schulden' } };
    const questions = [
      's',
      'sc',
      'schulden',
      'schulden brieven',
      'brieven schulden',
      'scholden',
      'deurw',
      'deurw schulden',
      'deurwaarder',
      'taal cafe',
      'taalcafe',
      'taal',
    ];
    const engine = engineOf(texts, words);
    for (const text of [...questions, ...questions.toReversed(), ...questions]) {
      expect(engine.search({ text }), text).toEqual(engineOf(texts, words).search({ text }));
    }
  });

  test('is the same in the shape of every engine', async () => {
    const engine = engineOf({ a: 'Schulden' }, words);
    expect(await asEngine(engine).search({ text: 'schulden' })).toEqual(engine.search({ text: 'schulden' }));
    expect(await asEngine(engine).search({ text: '' })).toBeUndefined();
  });

  test('is the same after a copy, as a worker gives it', () => {
    const found = search({ a: 'Schulden' }, 'scholden xyzzy')!;
    expect(structuredClone(found)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.hits[0]?.reasons.length).toBeGreaterThan(0);
  });
});

describe('an index', () => {
  test('is the same after it went through JSON', () => {
    const snapshot = writeIndex(documentsOf({ a: 'Schulden', b: 'Taalcafé' }), words);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
    for (const text of ['schulden', 'deurw', 'taal cafe', 'scholden']) {
      expect(reopened(snapshot).search({ text }), text).toEqual(openIndex(snapshot).search({ text }));
    }
  });

  test('of another version is refused with both versions', () => {
    const snapshot = writeIndex([], words);
    const other = { ...snapshot, version: snapshot.version + 1 };
    expect(() => openIndex(other)).toThrow(new RegExp(`version ${String(other.version)}, not ${String(snapshot.version)}`));
  });

  test('that is none is refused', () => {
    for (const json of ['[]', '{}', 'null', '"<!doctype html>"', '{"version":2}', '{"version":3}']) {
      expect(() => openIndex(JSON.parse(json) as Snapshot), json).toThrow();
    }
  });

  test('of nothing finds nothing', () => {
    expect(engineOf({}).search({ text: 'taal' })).toEqual({ hits: [], dropped: ['taal'], unknown: ['taal'] });
  });

  test('holds only the meanings that lead somewhere', () => {
    const { synonyms, elsewhere } = writeIndex(documentsOf({ a: 'Schulden' }), words);
    expect(synonyms).toEqual([[['deurwaarder', 'rood staan', 'incasso'], ['schulden']]]);
    expect(elsewhere).toEqual(['bewegen', 'postpakket']);
  });
});
