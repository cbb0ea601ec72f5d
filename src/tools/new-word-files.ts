/** The files of a new language for the words people use to search: empty lists, with the remarks that say what belongs in them. */
import { stringify } from 'yaml';
import { languageCodeSchema } from '#domain/primitives.schema.ts';
import { parseFile } from '#domain/parse.ts';
import { understandingSchema } from '#domain/search-words.schema.ts';
import type { Sources } from '#domain/sources.ts';
import { kindsSchema, topicsSchema } from '#domain/taxonomy.schema.ts';
import { wordLists, wordPath, type WordList } from '#sources/search-words.ts';

const remarks: Readonly<Record<WordList, readonly string[]>> = {
  synonyms: [
    'Gewone woorden, met de woorden op de kaart waar ze naartoe leiden.',
    'Een groep erbij? Begin een regel met "- words:" en zet de woorden tussen [ en ], met komma’s ertussen.',
    'Op de regel eronder staat "means:", met de woorden die in onze teksten staan. Zo:',
    '- words: [deurwaarder, rood staan]',
    '  means: [schulden, schuldhulp]',
    'Haal bij de eerste groep de regel met alleen [] weg.',
  ],
  keywords: [
    'Meer woorden om een onderwerp of een soort mee te vinden.',
    'Links staat de id uit content/taxonomy, rechts komen tussen [ en ] de woorden, met komma’s ertussen. Zo:',
    '  geld: [schulden, deurwaarder]',
  ],
  understanding: [
    'Wat een vraag nog meer zegt, naast het onderwerp: wanneer, een wens, een taal of een leeftijd.',
    'Zet de manieren waarop mensen het zeggen tussen [ en ], met komma’s ertussen. Zo: zondag: [zondag, op zondag]',
    '"ignore" zijn losse woorden die niets zeggen over wat iemand zoekt. Zet daar nooit een woord dat het onderwerp kan zijn.',
    'Bij "urgent" staat wat iemand in gevaar schrijft: dan staan de nummers van Hulp nu boven de lijst.',
    'Bij "languages" staat links de code van een taal; andere talen mogen erbij. Bij "age" staat # voor het getal: "ik ben #".',
  ],
};

const listsOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, []]));

/** @returns path → text. A taxonomy that can't be read gives no ids: the check tells of it, and of the ids later. */
export function newWordFiles(language: string, { taxonomy, translations }: Pick<Sources, 'taxonomy' | 'translations'>): ReadonlyMap<string, string> {
  const { open, wishes } = understandingSchema.shape;
  const topics = taxonomy.topics && parseFile(taxonomy.topics, topicsSchema).value;
  const kinds = taxonomy.kinds && parseFile(taxonomy.kinds, kindsSchema).value;
  const codes = [...translations.map((each) => each.language.id), language].filter((id) => id !== 'nl' && languageCodeSchema.safeParse(id).success);
  const empty: Readonly<Record<WordList, unknown>> = {
    synonyms: [],
    keywords: { topics: listsOf((topics ?? []).map(({ id }) => id)), kinds: listsOf((kinds ?? []).map(({ id }) => id)) },
    understanding: {
      ignore: [],
      open: listsOf(Object.keys(open.shape)),
      wishes: listsOf(Object.keys(wishes.shape)),
      languages: listsOf([...new Set(codes)]),
      age: [],
      urgent: [],
    },
  };
  return new Map(wordLists.map((list) => [wordPath(list, language), `${remarks[list].map((remark) => `# ${remark}\n`).join('')}${stringify(empty[list])}`]));
}
