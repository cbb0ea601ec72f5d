/** Anything in a confidential place, in its organisation or in its translations that could lead to the door. The schema already has no field for an address. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import { isConfidentialSource } from '../read-content.ts';
import type { SourceFile } from '../sources.ts';
import type { Check } from './check.ts';

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;
/** The words, with or without a capital: whether the word after them has one must still be seen. */
const anyCaseOf = (words: string) => anyOf(words.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`));

const streetWord = anyOf(`
  straat laan weg plein dijk kade singel gracht hof pad steeg dreef (?<!(?<!\\p{L})b)ring baan markt wal park allee str\\.
  akker beek berg bos boulevard brink brug burg donk duin erf gaarde haven heide heuvel hoek hoeve kamp kwartier oever passage plantsoen poort promenade
  schans sloot terras vaart veen veld vest vliet weide werf zijde zoom`);

const houseNumber = `\\d{1,4}[a-z]?\\b`;
// "Onderweg 24 uur per dag" counts something.
const counted = anyCaseOf(
  'uur uren dag dagen nacht nachten week weken maand maanden jaar keer euro hours? days? weeks? months? years? stunden? tage? wochen? jahre?',
);
const uncounted = `(?!24u\\b|\\d+\\s?${counted}(?!\\p{L}))`;
// "Op Koningsdag 27 april" is a day, "In Januari 2027" a year, and 112 and 113 are numbers to call; after a street word they are a house.
const month = anyOf(`
  januari februari maart april mei juni juli augustus september oktober november december
  January February March April May June July August September October November December Januar Februar März Mai Juni Juli Oktober Dezember`);
const noDayOrCall = `(?!11[23]\\b|(?:19|20)\\d\\d\\b|\\d+\\s${month}(?!\\p{L}))`;
const before = `[\\s,]+(?:nr\\.?\\s*|nummer\\s+)?`;

const smallWord = `(?:['’]t|${anyCaseOf('aan achter am an at bij de den der het im in langs naar naast onder op te tegenover ten ter the van zum zur')})`;
const name = `\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*|de|den|der|het|van)){0,3}`;

const units = 'twee drie vier vijf zes zeven acht negen';
const numberWord = `(?:(?:${anyOf(`een één ${units}`)}[eë]n)?${anyOf('twintig dertig veertig vijftig zestig zeventig tachtig negentig')}
  |${anyOf(`één ${units} tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien honderd`)}
  |een(?=\\s*(?:[.,;:!?)]|$)|\\s+${anyOf('aan bij en in is of op te')}\\s))`.replace(/\n\s*/g, '');

const traces: readonly RegExp[] = [
  // A postcode: 5911 JL, 5911jl, 5911-JL; not a year with a small word after it.
  /\b\d{4}(?!\s(?:is|en|in|op|om|of|te|de|we|ze|al|er|na)\b)[\s-]?[A-Za-z]{2}\b(?!\p{L})/u,
  // A street with a number: Lindeplein 2, Burgemeester van Loonstraat 14a, Kerkpad nr. 3.
  new RegExp(`\\p{L}*${streetWord}${before}${uncounted}${houseNumber}`, 'iu'),
  // A street with a number in letters: Kerkstraat twaalf; not "op straat twee nachten".
  new RegExp(`\\p{L}{2,}${streetWord}${before}${numberWord}(?!\\p{L}|\\s${counted}(?!\\p{L}))`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?=\\p{Lu})${anyCaseOf('boulevard brink plein kwartier plantsoen promenade')}${before}${numberWord}(?!\\p{L}|\\s${counted}(?!\\p{L}))`,
    'u',
  ),
  // A name with a number after a small word: De Brink 7b, Aan de Molenkolk 8.
  new RegExp(`(?<!\\p{L})${smallWord}\\s+${name}${before}${noDayOrCall}${uncounted}${houseNumber}`, 'u'),
  // A coordinate: 51.3712, 6,1723, 51.37 6.17, 51°22'.
  /\b\d{1,2}[.,]\d{3,}\b/u,
  /\b\d{1,2}[.,]\d{2}[\s,;/]+\d{1,2}[.,]\d{2}\b|\d\s?°/u,
  // A link to a map, three words for a square, or a plus code.
  /(?:maps\.|google\.[a-z.]+\/maps|goo\.gl|openstreetmap|osm\.org|bing\.com\/maps|waze|what3words|w3w\.co|geo:|9292|\/\/\/\p{L}+\.\p{L}+\.\p{L}+)/iu,
  /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/u,
];

/** Fields of digits that lead to no door. */
const harmless: readonly PropertyKey[] = ['phone', 'on'];

export const checkConfidential: Check = ({ content, translations }) => {
  // Four digits of this municipality are a neighbourhood, also without letters: "5911 is ons gebied".
  const postcodes = [...new Set(content.neighbourhoods?.value.flatMap((neighbourhood) => neighbourhood.postcodes))];
  const allTraces = postcodes.length > 0 ? [...traces, new RegExp(`\\b${anyOf(postcodes.join(' '))}\\b`, 'u')] : traces;
  return content.places.flatMap(({ id, file, value }) => {
    if (!isConfidentialSource(value)) return [];
    const overlays = translations.flatMap(({ places }) => places.filter((place) => place.id === id));
    const organisation = content.organisations.filter((candidate) => candidate.id === value.organisation).map((candidate) => candidate.file);
    return [file, ...organisation, ...overlays].flatMap((source) => leaksIn(source, source.value, [], allTraces));
  });
};

/** At most one problem per text: one address is often a trace in more than one way. */
function leaksIn(file: SourceFile, value: unknown, path: readonly PropertyKey[], looked: readonly RegExp[]): Problem[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) => leaksIn(file, child, [...path, Array.isArray(value) ? Number(key) : key], looked));
  }
  if (typeof value !== 'string' || harmless.includes(path.at(-1) ?? '')) return [];
  for (const trace of looked) {
    const found = trace.exec(value);
    if (found) return [problemIn(file, path, 'confidential-leak', { found: found[0], field: path.map(String).join('.') })];
  }
  return [];
}
