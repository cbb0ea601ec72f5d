/** Writes beside each translation of which Dutch text it was made. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { sourceHash } from '#domain/source-hash.ts';
import type { Sources } from '#domain/sources.ts';
import { municipalityTexts, sharedTexts } from '#i18n/dutch-texts.ts';
import { translatedTexts, type TranslatedText } from '#i18n/translated-texts.ts';

/**
 * @param all the sources of all municipalities, without problems in the files of the languages
 * @param named files whose translations somebody just held against the Dutch: also old stamps become new
 * @param root the folder around `content`
 * @returns file → how many translations got a stamp
 */
export function stampTranslations(all: readonly Sources[], named: readonly string[], root = '.'): ReadonlyMap<string, number> {
  const [first] = all;
  if (!first) return new Map();
  const texts = [[first, sharedTexts(first)] as const, ...all.map((sources) => [sources, municipalityTexts(sources)] as const)];
  const found = texts.flatMap(([sources, dutch]) =>
    sources.translations.filter(({ language }) => language.id !== 'nl').flatMap((language) => translatedTexts(dutch, language).translated),
  );
  const due = found.filter(({ state, file }) => state === 'unstamped' || (state === 'stale' && named.includes(file.path)));
  const byFile = Map.groupBy(due, ({ file }) => file.path);
  for (const [path, translations] of byFile) writeStamps(join(root, path), translations);
  return new Map([...byFile].map(([path, translations]) => [path, new Set(translations.map(({ dutch }) => dutch.key)).size]));
}

function writeStamps(path: string, translations: readonly TranslatedText[]): void {
  const [one] = translations;
  if (!one) return;
  if (one.dutch.area === 'interface') {
    const stampFile = path.replace(/interface\.json$/, 'interface-of.json');
    const known = readStamps(stampFile);
    for (const { dutch } of translations) known[dutch.key] = sourceHash(dutch.source);
    const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(stampFile, `${JSON.stringify(sorted, null, 2)}\n`);
    return;
  }
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (one.dutch.area === 'pages') document.set('of', sourceHash(one.dutch.source));
  else for (const { dutch } of translations) document.setIn(['of', dutch.key], sourceHash(dutch.source));
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}

/** As the site reads them; who calls has looked whether they can be read. */
const readStamps = (path: string) => (existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Record<string, string>) : {});
