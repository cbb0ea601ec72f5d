/** The edges of the language checks: what they let through, and what they don't. */
import { describe, expect, test } from 'vitest';
import { sourceHash } from '#domain/source-hash.ts';
import { localize } from '#domain/text.ts';
import { numbersIn } from '#i18n/checks/numbers.ts';
import { termsIn } from '#i18n/glossary.ts';
import { readabilityOf, sentencesIn, syllablesIn, wordsIn } from '#i18n/readability.ts';
import { visibleText } from '#projections/visible-text.ts';
import { buurthuis } from '../fixtures/content-folder.ts';
import { languageFolder, problemsOf } from '../fixtures/language-folder.ts';

describe('the hash of a Dutch text', () => {
  test('stays the same in every version: it stands in thousands of lines of content', () => {
    expect(sourceHash('')).toBe('811c9dc5');
    expect(sourceHash('Loop gewoon binnen')).toBe('9f273074');
  });
  test('is another one after any change, and always eight signs', () => {
    const texts = ['Bel eerst.', 'Bel eerst', 'bel eerst.', 'Bel  eerst.', 'Bel één keer.', 'x'];
    expect(new Set(texts.map(sourceHash)).size).toBe(texts.length);
    for (const text of texts) expect(sourceHash(text)).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('a stale translation', () => {
  const folder = languageFolder().replace(buurthuis, 'summary: Een huis met een tuin.', 'summary: Een huis zonder tuin.');
  const place = folder.catalogue().places.find(({ id }) => id === 'buurthuis')!;

  test('is still shown, and marked', () => {
    expect(localize(place.texts.summary!, 'en')).toEqual({ value: 'A house with a garden.', language: 'en', isFallback: false, isStale: true });
  });
  test('leaves the texts around it as they were', () => {
    expect(localize(place.texts['access.note']!, 'en')).not.toHaveProperty('isStale');
  });
  test('is told of a page and of a counted text too', () => {
    const changed = languageFolder()
      .replace('content/translations/nl/pages/over.yaml', 'Wij maken een kaart.', 'Wij maken een lijst.')
      .replace('content/translations/nl/interface.json', '{{count}} plekken', '{{count}} adressen');
    const stale = problemsOf(changed, 'en').filter(({ code }) => code === 'translation-stale');
    expect(stale.map(({ file }) => file)).toEqual(['content/translations/en/interface.json', 'content/translations/en/pages/over.yaml']);
  });
});

describe('numbers in a text', () => {
  test.each([
    ['Om 9.30 uur', ['9:30']],
    ['at 09:30', ['9:30']],
    ['om 9 uur', ['9']],
    ['at 9:00', ['9']],
    ['Bel 077-359 99 99, ook na 12.00 uur', ['0773599999', '12']],
    ['van 12 tot en met 27 jaar', ['12', '27']],
    ['0800-2000', ['08002000']],
    ['geen getal', []],
  ])('%s: %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a Dutch text', () => {
  test('has sentences, also without a full stop', () => {
    expect(sentencesIn('Loop binnen. Iedereen is welkom!')).toEqual(['Loop binnen.', 'Iedereen is welkom!']);
    expect(sentencesIn('Samen eten')).toEqual(['Samen eten']);
  });
  test('has words; what is filled in is one', () => {
    expect(wordsIn('Nu open – tot {{ time }} uur, bij u/jou.')).toEqual(['Nu', 'open', 'tot', 'naam', 'uur', 'bij', 'u', 'jou']);
  });
  test.each([
    ['koffie', 2],
    ['binnenlopen', 4],
    ['mooie', 2],
    ['leeuwen', 2],
    ['ruïne', 3],
    ['cliënt', 2],
    ['bureau', 2],
    ['huur', 1],
    ['112', 1],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });
  test('is easier with shorter words and sentences', () => {
    const easy = readabilityOf(['Loop binnen. De koffie is klaar.'])!;
    const hard = readabilityOf(['Ondersteuningsmogelijkheden worden in gezamenlijk overleg vastgesteld door verantwoordelijke functionarissen.'])!;
    expect(easy.fleschDouma).toBeGreaterThan(80);
    expect(hard.fleschDouma).toBeLessThan(0);
    expect(easy.brouwer).toBeGreaterThan(hard.brouwer);
  });
  test('without words has no figure', () => {
    expect(readabilityOf(['', '…'])).toBeUndefined();
  });
});

describe('the glossary of a page', () => {
  const terms = [{ words: ['GGZ'] }, { words: ['Huis van de Wijk', 'Huizen van de Wijk'] }, { words: ['Informatie & Adviespunt'] }, { words: ['open inloop'] }];
  const found = (text: string) => termsIn(text, terms).map(({ words: [name] }) => name);

  test('holds the words that stand there, in the order of reading, each once', () => {
    expect(found('In een Huis van de Wijk: open inloop en GGZ. Nog een huis van de wijk.')).toEqual(['Huis van de Wijk', 'open inloop', 'GGZ']);
  });
  test('finds a word next to letters of another script and in brackets', () => {
    expect(found('بيت الحي (Huis van de Wijk)')).toEqual(['Huis van de Wijk']);
  });
  test('finds nothing in the middle of a word', () => {
    expect(found('GGZ-plein staat er, GGZs niet; open inlopers')).toEqual(['GGZ']);
  });
  test('is looked for in what can be read, not in the code around it', () => {
    const page = '<p title="GGZ">Een <b>Informatie &amp; Adviespunt</b></p><script>open inloop</script><template>GGZ</template>';
    expect(visibleText(page)).toBe('Een Informatie & Adviespunt');
    expect(found(visibleText(page))).toEqual(['Informatie & Adviespunt']);
  });
});
