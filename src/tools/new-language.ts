/** Sets up a language that isn't there yet: its folder, its language.yaml, and where its texts will stand. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Sources } from '#domain/sources.ts';
import { formOf, stemOf } from '#i18n/leaves.ts';
import { tagOf, type LanguageTag } from './language-tag.ts';
import { municipalityTexts, sharedTexts, type DutchText } from '#i18n/dutch-texts.ts';
import { newWordFiles } from './new-word-files.ts';

/** What people told who asked for the language; each says what to do instead. */
export type Refusal = { readonly refused: string };

const wellFormed = /^[a-z]{2,3}$/;

/**
 * @param id a language code of two or three letters: `ti`
 * @param all the sources of all municipalities
 * @param root the folder around `content`
 * @returns the paths that were written and what people must know about the language, or why nothing was
 */
export function newLanguage(
  id: string,
  all: readonly Sources[],
  root = '.',
): { readonly written: readonly string[]; readonly remarks: readonly string[] } | Refusal {
  const [first] = all;
  if (!wellFormed.test(id)) return { refused: `"${id}" is geen taalcode. Een taalcode heeft twee of drie kleine letters, zoals ti voor Tigrinya.` };
  if (!first) return { refused: 'content/municipalities is leeg: er is niets te vertalen.' };
  const folder = `content/translations/${id}`;
  const language = tagOf(id);
  if (existsSync(join(root, folder)))
    return { refused: `De map ${folder} is er al. Vertaal daarin verder; npm run check:language -- ${id} zegt wat er nog mist.` };

  const files = new Map([
    [`${folder}/language.yaml`, aboutOf(id, language, first.translations.length + 1)],
    [`${folder}/interface.json`, '{}\n'],
    [
      `${folder}/todo/interface.json`,
      `${JSON.stringify(inForms(first.translations.find(({ language }) => language.id === 'nl')?.interface?.value, language), null, 2)}\n`,
    ],
    ...pagesOf(first).map(({ id: page, value }) => [`${folder}/todo/pages/${page}.yaml`, stringify(value, { lineWidth: 0 })] as const),
    [`${folder}/taxonomy.yaml`, worksheet(sharedTexts(first).filter(({ area }) => area === 'taxonomy'))],
    [`${folder}/LEESMIJ.md`, explanation(id, language, all)],
    ...all.flatMap((sources) => municipalityFiles(sources, folder)),
    ...[...newWordFiles(id, first)].filter(([path]) => !existsSync(join(root, path))),
  ]);
  for (const [path, text] of files) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { written: [...files.keys()], remarks: remarksOn(id, language) };
}

const pagesOf = ({ translations }: Sources) => translations.find(({ language }) => language.id === 'nl')?.pages ?? [];

/** The Dutch texts with a counted text in every plural form of the language, still in Dutch. */
function inForms(branch: unknown, language: LanguageTag): unknown {
  if (typeof branch !== 'object' || branch === null) return branch;
  const forms = formsOf(language);
  return Object.fromEntries(
    Object.entries(branch).flatMap(([key, child]: [string, unknown]) => {
      if (formOf(key) === undefined) return [[key, inForms(child, language)]];
      return formOf(key) === 'other' ? forms.map((form) => [`${stemOf(key)}_${form}`, child]) : [];
    }),
  );
}

const formsOf = ({ tag }: LanguageTag) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

function aboutOf(id: string, { tag }: LanguageTag, order: number): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(id) ?? id;
  const isRightToLeft = ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm'].includes(new Intl.Locale(id).maximize().script ?? '');
  return [
    '# De naam van de taal, in de taal zelf.',
    `name: ${JSON.stringify(name)}`,
    `tag: ${tag}`,
    ...(tag === id ? [] : [`htmlTag: ${id}`]),
    ...(isRightToLeft ? ['direction: rtl'] : []),
    `path: ${id}`,
    `order: ${String(order)}`,
    '',
  ].join('\n');
}

const municipalityFiles = (sources: Sources, folder: string) => {
  const own = `${folder}/municipalities/${sources.id}`;
  const byFile = Map.groupBy(municipalityTexts(sources), ({ file }) => overlayPath(file.path));
  return [...byFile].map(([path, texts]) => [`${own}/${path}`, worksheet(texts)] as const);
};

/** `content/municipalities/venlo/places/jacx.yaml` → `places/jacx.yaml`; organisations and notices share one file. */
const overlayPath = (path: string) => {
  const [, , , ...rest] = path.split('/');
  const [list = '', ...deeper] = rest;
  return deeper.length > 0 && list !== 'places' ? `${list}.yaml` : rest.join('/');
};

/** Every Dutch text as a remark, to fill in below: a line without # is a translation. */
const worksheet = (texts: readonly DutchText[]) => texts.map(({ key, text }) => `# ${text.replaceAll(/\s+/g, ' ')}\n# ${JSON.stringify(key)}: ""\n`).join('\n');

/** What the platform can't do for this language. */
const remarksOn = (id: string, { isKnown }: LanguageTag) =>
  isKnown
    ? []
    : [
        `Node.js kent geen datums, meervouden en taalnamen in ${id}. Die staan daarom op de site in het Nederlands, en meervouden tellen als in het Nederlands.`,
      ];

function explanation(id: string, language: LanguageTag, all: readonly Sources[]): string {
  const forms = formsOf(language).join(', ');
  return `# Vertalen naar ${id}

1. Kijk \`language.yaml\` na: de naam in de taal zelf, en de leesrichting.
2. Vertaal \`taxonomy.yaml\`. Boven elke regel staat het Nederlands. Haal het # weg en schrijf de vertaling tussen de aanhalingstekens.
3. Vertaal \`todo/interface.json\` en zet het in de plaats van \`interface.json\`. De meervouden van deze taal: ${forms}. Laat {{namen}} tussen accolades staan.
4. Vertaal de bestanden in \`todo/pages\` en zet ze in een map \`pages\` hiernaast. Haal \`todo\` daarna weg.
5. Vertaal de gemeenten: ${all.map((sources) => sources.id).join(', ')}.
6. \`npm run check:language -- ${id}\` zegt wat er mist of niet klopt. \`npm run translated\` schrijft op van welk Nederlands elke vertaling is.
7. Schrijf in \`search/synonyms/${id}.yaml\`, \`search/keywords/${id}.yaml\` en \`search/understanding/${id}.yaml\` de woorden waarmee mensen zoeken. content/README.md legt uit hoe.
8. Staan alle letters van de taal in \`src/tools/font-subsets.ts\`? Zo niet, dan kiest elk toestel er zelf een lettertype bij. README.md zegt bij "a letter that is missing" hoe u ze toevoegt. Zodra de taal in de taalkeuze staat, kijkt een test ernaar.

De site toont de taal in de taalkeuze als 90 procent er is. Wie het adres /${id}/ kent, kan al eerder kijken.${remarksOn(id, language)
    .map((remark) => `\n\n${remark}`)
    .join('')}
`;
}
