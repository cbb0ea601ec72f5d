/** Tables for who keeps the languages: how much is there, and how hard the Dutch is. */
import type { Sources } from '#domain/sources.ts';
import { municipalityTexts, sharedTexts, type Area, type DutchText } from '#i18n/dutch-texts.ts';
import { gateOf } from '#i18n/checks/dutch-gate.ts';
import { readFiles } from '#i18n/checks/hard-texts.ts';
import { readabilityOf } from '#i18n/readability.ts';
import type { SiteLanguage } from '#i18n/site-language.ts';
import { translatedTexts } from '#i18n/translated-texts.ts';
import { textTable } from './text-table.ts';

interface Part {
  readonly name: string;
  readonly sources: Sources;
  readonly texts: readonly DutchText[];
}

const sharedAreas: readonly Exclude<Area, 'municipality'>[] = ['interface', 'pages', 'taxonomy'];

function partsOf(all: readonly Sources[]): Part[] {
  const [first] = all;
  if (!first) return [];
  const shared = sharedTexts(first);
  return [
    ...sharedAreas.map((name) => ({ name, sources: first, texts: shared.filter(({ area }) => area === name) })),
    ...all.map((sources) => ({ name: sources.id, sources, texts: municipalityTexts(sources) })),
  ];
}

/** Per language and part: how many texts are there of how many, and how many of those are stale. */
export function coverageTable(all: readonly Sources[], languages: readonly SiteLanguage[]): string {
  const parts = partsOf(all);
  const rows = languages
    .filter(({ id }) => id !== 'nl')
    .map(({ id }) => {
      const counts = parts.map(({ sources, texts }) => {
        const language = sources.translations.find((candidate) => candidate.language.id === id);
        const { missing, translated } = language ? translatedTexts(texts, language) : { missing: texts, translated: [] };
        const stale = new Set(translated.filter(({ state }) => state === 'stale').map(({ dutch }) => dutch));
        return { total: texts.length, there: texts.length - missing.length, stale: stale.size };
      });
      const sum = (pick: (count: (typeof counts)[number]) => number) => counts.reduce((total, count) => total + pick(count), 0);
      const share = Math.floor(
        (100 * sum(({ there }) => there)) /
          Math.max(
            1,
            sum(({ total }) => total),
          ),
      );
      return [id, ...counts.map(({ there, total }) => `${String(there)}/${String(total)}`), String(sum(({ stale }) => stale)), `${String(share)}%`];
    });
  return textTable([['taal', ...parts.map(({ name }) => name), 'verouderd', 'samen'], ...rows]);
}

/** Per part, for Dutch and for easy Dutch. */
export function readabilityTable(all: readonly Sources[]): string {
  const parts = partsOf(all);
  const rows = parts.flatMap(({ name, sources, texts }) => {
    const easy = sources.translations.find(({ language }) => language.id === 'eenvoudig');
    return [
      ['nl', texts.map(({ text }) => text)] as const,
      ['eenvoudig', easy ? translatedTexts(texts, easy).translated.map(({ text }) => text) : []] as const,
    ].flatMap(([language, own]) => {
      const reading = readabilityOf(own);
      if (!reading) return [];
      const { words, sentences, longest, fleschDouma, brouwer } = reading;
      return [[name, language, String(own.length), String(words), (words / sentences).toFixed(1), String(longest), fleschDouma.toFixed(0), brouwer.toFixed(0)]];
    });
  });
  return textTable([['deel', 'taal', 'teksten', 'woorden', 'woorden per zin', 'langste zin', 'Flesch-Douma', 'Brouwer'], ...rows]);
}

/** The files of Dutch, and of easy Dutch, that are the hardest to read. */
export function hardestTable(all: readonly Sources[], languages: readonly SiteLanguage[]): string {
  const parts = partsOf(all);
  const rows = languages.flatMap((language) => {
    const readings = parts.flatMap(({ sources, texts: dutch }) => {
      const own = sources.translations.find((candidate) => candidate.language.id === language.id);
      return (own && gateOf({ language, dutch, texts: translatedTexts(dutch, own) })?.readings) ?? [];
    });
    return readFiles(readings)
      .sort((a, b) => a.reading.fleschDouma - b.reading.fleschDouma)
      .slice(0, 10)
      .map(({ file, reading: { words, fleschDouma } }) => [language.id, file.path, String(words), fleschDouma.toFixed(0)]);
  });
  return textTable([['taal', 'moeilijkste teksten', 'woorden', 'Flesch-Douma'], ...rows]);
}
