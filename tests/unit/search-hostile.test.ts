import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutchWords, engineOf } from '../fixtures/search-texts.ts';

const texts = { taal: 'Taalcafé', eten: 'Samen eten', code: 'Constructor', js: 'toString van hasOwnProperty', geld: 'Schulden', ar: 'مدرسة', uk: 'Сімʼя' };
const keys = Object.keys(texts);
const engine = engineOf(texts, dutchWords({ 'constructor, rood staan, valueof': 'schulden', prototype: 'taalcafe' }));

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=1>',
  '&lt;b&gt;',
  '<!-- -->',
  ']]>',
  '{{q}}',
  '${taal}',
  '$t(site.name)',
  '`taal`',
];
const patterns = [
  '.*',
  '(.*',
  '[a-z',
  '(?<=taal)',
  '\\',
  '\\u0000',
  '(a+)+$',
  '^taal$',
  '*',
  '?',
  '|',
  'taal|eten',
  '{1,99}',
  '$&',
  "$'",
  '%',
  '%00',
  '%E0%A4%A',
];
const code = ["' OR 1=1 --", '"; DROP TABLE x', '../../etc/passwd', 'null', 'undefined', 'NaN', 'Infinity', 'true', '[object Object]', '-1', '1e309', '0x41'];
const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', '__defineGetter__', 'then', 'length', 'size'];
const marks = [
  '\u0000',
  'ta\u0000al',
  '\u0007\u001b[31m',
  '\u007f',
  '\u200f',
  '\u202etaal\u202c',
  '\u2066taal\u2069',
  '\u200d',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00taal',
  '\u0301',
  'a\u0301\u0302\u0303',
];
const scripts = ['ﷺ', 'ﷲ', '٣٣٣', 'ـــ', 'ʼʼʼ', "'я", 'ſ', 'ß', 'İ', 'ı', '𝕿𝖆𝖆𝖑', '①②③', '½', 'ﬀ', '漢字', 'ไทย', '👍', '👨‍👩‍👧‍👦', '🏳️‍🌈', 'e\u0301'];
const signs = ['', ' ', '\t', '\r\n', '   \n  ', '---', '...', '!!!', '’', '·', '/', '#', '@', '&&', '||', '§'];
const hostile = [...markup, ...patterns, ...code, ...names, ...marks, ...scripts, ...signs];

const long: Readonly<Record<string, string>> = {
  'one letter': 'x'.repeat(3_000),
  'one word': 'taalcafe '.repeat(2_000),
  'other words': Array.from({ length: 3_000 }, (_, number) => `woord${String.fromCharCode(97 + (number % 26))}`).join(' '),
  'letters apart': 'a '.repeat(5_000),
  'words that end in nothing': `${'taal'.repeat(40)}x`,
  accents: `e${'\u0301'.repeat(10_000)}`,
  tatweel: 'م\u0640'.repeat(5_000),
  apostrophes: "м'".repeat(5_000),
  digits: '5'.repeat(10_000),
  marks: '\u202e'.repeat(10_000),
  signs: '<'.repeat(10_000),
  pictures: '👍'.repeat(5_000),
};

/** Whatever was asked: no document that isn't there, none twice, nothing that is no number. */
function expectAnswer(text: string): void {
  const found = engine.search({ text, extra: text });
  if (!found) return;
  const hits = found.hits.map(({ key }) => key);
  expect(new Set(hits).size).toBe(hits.length);
  for (const { key, score, reasons } of found.hits) {
    expect(keys).toContain(key);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(Infinity);
    expect(reasons.length).toBeGreaterThan(0);
  }
  for (const word of found.dropped) expect(text).toContain(word);
}

describe('whatever is typed is answered', () => {
  test('in a hundred ways that break other things', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(100);
    for (const text of hostile) {
      expectAnswer(text);
      expectAnswer(`taal ${text} eten`);
    }
  });

  test.each(Object.keys(long))('when it is very long: %s', (name) => {
    expectAnswer(long[name]!);
  });

  test('also when it is nothing anybody thought of', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.array(fc.constantFrom(...hostile, 'taal', 'etne', 'taalcafe'), { maxLength: 15 }).map((parts) => parts.join(' ')),
    );
    fc.assert(fc.property(anything, expectAnswer), { numRuns: 150 });
  });
});

describe('hostile letters around a word', () => {
  test.each(['<b>taalcafe</b>', '\u202etaalcafe\u202c', '"taalcafe"', 'taalcafe\u0000', '*taalcafe*', '$taalcafe^', '\ufefftaalcafe', 'taal\u0301cafe'])(
    'leave it found: %j',
    (text) => {
      expect(engine.search({ text })?.hits[0]?.key).toBe('taal');
    },
  );

  test('of JavaScript itself are words like any other', () => {
    expect(engine.search({ text: 'constructor' })?.hits.map(({ key }) => key)).toEqual(['code', 'geld']);
    expect(engineOf(texts).search({ text: '__proto__' })).toEqual({ hits: [], dropped: ['proto'], unknown: ['proto'] });
    expect(engine.search({ text: 'hasownproperty' })?.hits.map(({ key }) => key)).toEqual(['js']);
    expect(engine.search({ text: 'prototype' })?.hits.map(({ key }) => key)).toEqual(['taal']);
  });
});
