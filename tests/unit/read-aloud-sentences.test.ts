import { afterEach, describe, expect, test, vi } from 'vitest';
import { sentencesIn } from '#islands/read-aloud/sentences.ts';

const cut = (text: string, language = 'nl') => sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));

afterEach(() => {
  vi.unstubAllGlobals();
});

const cases: readonly [language: string, sentences: readonly string[]][] = [
  ['nl', ['Kom gerust langs.', 'Hebt u een brief?', 'Neem hem mee!']],
  ['nl', ['We zijn open van 9.30 tot 12.00 uur.', 'Daarna niet meer.']],
  ['nl', ['Vraag naar dhr. Jansen of mevr. De Vries.', 'Zij helpen u.']],
  ['nl', ['U kunt o.a. Fatima en dr. A. B. Peters spreken.', 'Een kop koffie kost € 1,50.']],
  ['nl', ['Bel 077-359 63 63.', 'Of kom langs (zonder afspraak).', 'Dat mag.']],
  ['en', ['Ask for Mrs. Smith.', 'She speaks English.']],
  ['de', ['Am 1. Mai ist geschlossen.', 'Rufen Sie Hr. Weber an.']],
  ['pl', ['Zapytaj na ul. Długiej.', 'Otwarte od godz. 9:30.']],
  ['ar', ['هل لديك رسالة؟', 'تعال إلينا من الساعة 9:30 حتى الساعة 12:00.', 'القهوة مجانية.']],
  ['uk', ['Маєте лист?', 'Приходьте на вул. Шевченка з 9:30 до 12:00.', 'Кава безкоштовна.']],
];

describe.each([
  ['with the segmenter of the browser', false],
  ['in a browser without one', true],
])('%s', (_, isOld) => {
  test.each(cases)('in %s: %s', (language, sentences) => {
    if (isOld) vi.stubGlobal('Intl', {});
    expect(cut(sentences.join(' '), language)).toEqual(sentences);
  });

  test('a line ends a sentence, also after what looks shortened', () => {
    if (isOld) vi.stubGlobal('Intl', {});
    expect(cut('Open inloop\nVenlo e.o.\n  Gratis  \n')).toEqual(['Open inloop', 'Venlo e.o.', 'Gratis']);
  });

  test('white space is no sentence', () => {
    if (isOld) vi.stubGlobal('Intl', {});
    expect(cut('')).toEqual([]);
    expect(cut(' \n ')).toEqual([]);
  });
});
