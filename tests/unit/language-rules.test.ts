/** What the language checks tell, each on the text that once slipped through. */
import { describe, expect, test } from 'vitest';
import { numbersIn } from '#i18n/checks/numbers.ts';
import { buurthuis, spotsOf } from '../fixtures/content-folder.ts';
import { languageFolder, problemsOf } from '../fixtures/language-folder.ts';

const english = 'content/translations/en/municipalities/kleinstad/places/buurthuis.yaml';
const easy = 'content/translations/eenvoudig/municipalities/kleinstad/places/buurthuis.yaml';
const interfaceOf = (id: string) => `content/translations/${id}/interface.json`;

/** What is told of a language, without the texts it doesn't have yet. */
const told = (folder: ReturnType<typeof languageFolder>, id: string) =>
  problemsOf(folder, id)
    .filter(({ code }) => !['translation-missing', 'translation-unstamped'].includes(code))
    .map(({ code, file, what }) => ({ code, file, what }));
const codes = (folder: ReturnType<typeof languageFolder>, id: string) => told(folder, id).map(({ code }) => code);

/** The folder with another language, of which the interface alone is there. */
const withLanguage = (id: string, home: object, tag = id) =>
  languageFolder()
    .write(`content/translations/${id}/language.yaml`, `name: ${id}\ntag: ${tag}\npath: ${id}\norder: 9\n`)
    .write(interfaceOf(id), JSON.stringify({ home }));
const withEnglish = (dutch: string, translation: string) =>
  languageFolder()
    .replace(buurthuis, 'summary: Een huis met een tuin.', `summary: ${dutch}`)
    .replace(english, 'summary: A house with a garden.', `summary: ${translation}`);
const toldOf = (dutch: string, translation: string) => codes(withEnglish(dutch, translation), 'en').filter((code) => code !== 'translation-stale');

describe('plural forms', () => {
  test('a text that Dutch counts cannot be one plain text', () => {
    const [problem, ...rest] = told(withLanguage('de', { title: 'Hereinspaziert', count: '{{count}} Orte' }), 'de');
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'translation-plural', what: expect.stringContaining('Er mist: one, other. Te veel: zonder vorm.') as string });
  });
  test('a text that Dutch does not count has no forms', () => {
    const [problem, ...rest] = told(withLanguage('pl', { title_one: 'Wejdź', title_few: 'Wejdź', title_many: 'Wejdź', title_other: 'Wejdź' }), 'pl');
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'translation-plural', what: expect.stringContaining('Te veel: one, few, many, other.') as string });
  });
});

describe('a number left out', () => {
  const forms = (one: string, other: string) => ({ count_one: one, count_few: other, count_many: other, count_other: other });
  test('is fine where the form is for one number only', () => {
    expect(codes(withLanguage('pl', forms('jedno miejsce', '{{count}} miejsc')), 'pl')).toEqual([]);
  });
  test('is told where 21 and 31 have the same form', () => {
    expect(codes(withLanguage('uk', forms('одне місце', '{{count}} місць')), 'uk')).toEqual(['translation-placeholders']);
  });
  test('is told in a form for many numbers', () => {
    expect(codes(withLanguage('pl', forms('{{count}} miejsce', 'dużo miejsc')), 'pl')).toEqual(Array(3).fill('translation-placeholders'));
  });
});

describe('a text that is still Dutch', () => {
  test.each(['Een huis met een tuin', 'EEN HUIS MET EEN TUIN!', 'een huis met een tuin.'])('is told also as "%s"', (text) => {
    expect(toldOf('Een huis met een tuin.', text)).toEqual(['translation-equal']);
  });
  test('is told without any of the small words', () => {
    expect(toldOf('Gratis koffie', 'Gratis koffie')).toEqual(['translation-equal']);
  });
  test.each(['Privacy', 'Rode Kruis', '7 euro', 'In {{name}}'])('may be the same: "%s"', (text) => {
    expect(toldOf(text, text)).toEqual([]);
  });
  test('is fine when it is the name of an offer', () => {
    expect(codes(languageFolder().replace(english, 'offers.eettafel.name: An English text', 'offers.eettafel.name: Samen soep'), 'en')).toEqual([]);
  });
});

describe('Dutch that is read', () => {
  test('a word with a bracket in it is a word', () => {
    const folder = languageFolder()
      .write(easy, 'summary: Activiteitenbegeleider(s) komen.\n')
      .write('content/translations/nl/plain-words.yaml', 'conform: volgens\n');
    expect(codes(folder, 'eenvoudig')).toEqual(['word-too-long']);
  });
  test('every plural form is read', () => {
    const folder = languageFolder().replace(interfaceOf('nl'), '{{count}} plek"', '{{count}} plek conform"');
    expect(told(folder, 'nl')).toMatchObject([{ code: 'word-of-office', file: interfaceOf('nl') }]);
  });
  test.each(['5', 'null', '""', '" "', '"a < b"'])('%s is no text', (text) => {
    const folder = languageFolder().replace(interfaceOf('nl'), '"Loop binnen"', text);
    const [problem, ...rest] = told(folder, 'nl');
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'text-empty', what: expect.stringContaining('<') as string });
  });
  test('a number is no translation either', () => {
    expect(codes(languageFolder().replace(interfaceOf('en'), '"Walk in"', '5'), 'en')).toContain('text-empty');
  });
});

describe('numbers', () => {
  test('a number that stands there twice is there twice', () => {
    expect(numbersIn('Van 9 tot 9 uur')).toEqual(['9', '9']);
    expect(toldOf('Van 9 tot 9 uur', 'From 9')).toEqual(['translation-numbers']);
    expect(toldOf('Om 9 uur', 'From 9 to 9')).toEqual(['translation-numbers']);
  });
  test.each(['Eén keer', 'Kom één keer', 'Om half tien'])('"%s" may become digits', (dutch) => {
    expect(toldOf(dutch, 'At 9:30')).toEqual([]);
  });
  test('a word that only begins like a number is none', () => {
    expect(toldOf('Een tiental', 'Some 10 people')).toEqual(['translation-numbers']);
  });
});

describe('letters', () => {
  test.each(['სახლი', 'ቤት', 'घर', '家', 'house日', '৭'])('%s is told in English', (word) => {
    expect(toldOf('Een huis', `A ${word}`)).toEqual(['translation-script']);
  });
  test.each([
    ['ti', 'ቤት Jacx', []],
    ['ti', 'ቤትJacx', ['translation-script']],
    ['ti', 'بيت', ['translation-script']],
    ['ja', '家はここ', []],
    ['uk', "п'ять, п’ять, пʼять", []],
  ])('in %s: %s', (id, title, expected) => {
    expect(codes(withLanguage(id, { title }), id)).toEqual(expected);
  });
});

describe('a broken file', () => {
  test.each([
    ['content/translations/en/interface.json', '{ "home": '],
    ['content/translations/en/interface.json', '[]'],
    ['content/translations/en/interface-of.json', '{ "home.title": '],
    ['content/translations/en/interface-of.json', '["9f273074"]'],
    ['content/translations/en/language.yaml', 'name: "English'],
    ['content/translations/en/taxonomy.yaml', 'of: [a]\n'],
    ['content/translations/en/pages/over.yaml', 'title: 5\nlead: We make a map.\n'],
    ['content/translations/nl/interface.json', '{ "home": '],
    ['content/translations/nl/language.yaml', '- nl\n'],
    ['content/translations/nl/plain-words.yaml', 'o.a.: onder andere\n'],
    ['content/taxonomy/glossary.yaml', '- { id: x, words: [x] }\n'],
    [english, 'summary: "A house'],
  ])('%s is told once: %s', (path, text) => {
    const folder = languageFolder().write(path, text);
    const broken = ['nl', 'en'].map((id) => problemsOf(folder, id).filter(({ file, severity }) => file === path && severity === 'error'));
    for (const problems of broken) expect(problems.map(({ code }) => code)).toEqual([expect.stringMatching(/^(?:file-broken|wrong-value|missing-field)$/)]);
  });
});

describe('stamps', () => {
  test('two texts with the same Dutch are both told when they are stale', () => {
    const folder = languageFolder()
      .replace(buurthuis, 'summary: Een huis met een tuin.', 'summary: Een huis.')
      .replace(buurthuis, 'summary: Loop binnen voor koffie.', 'summary: Een huis.');
    expect(codes(folder, 'en')).toEqual(['translation-stale', 'translation-stale']);
  });
  test('a stamp in interface-of.json without a translation is told', () => {
    const stamps = 'content/translations/en/interface-of.json';
    const folder = languageFolder().replace(stamps, '{', '{ "home.weg": "00000000",');
    expect(told(folder, 'en')).toMatchObject([{ code: 'stamp-orphan', file: stamps }]);
  });
});

describe('the glossary', () => {
  test('two terms with one id are told', () => {
    const file = 'content/taxonomy/glossary.yaml';
    const folder = languageFolder().write(file, '- { id: a, words: [een], explanation: Een. }\n- { id: a, words: [twee], explanation: Twee. }\n');
    expect(spotsOf(folder.problems())).toEqual([`duplicate-id ${file}:2`]);
  });
});
