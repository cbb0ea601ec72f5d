/** Anything in a confidential place, in its organisation or in its translations that could lead to the door. The schema already has no field for an address. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import { isConfidentialSource } from '../read-content.ts';
import type { SourceFile } from '../sources.ts';
import type { Check } from './check.ts';

const traces: readonly RegExp[] = [
  // A postcode: 5911 JL, 5911jl, 5911-JL; not a year with a small word after it.
  /\b\d{4}(?!\s(?:is|en|in|op|om|of|te|de|we|ze|al|er|na)\b)[\s-]?[A-Za-z]{2}\b(?!\p{L})/u,
  // A street with a number: Lindeplein 2, Burgemeester van Loonstraat 14a, Kerkpad nr. 3.
  /\p{L}*(?:straat|laan|weg|plein|dijk|kade|singel|gracht|hof|pad|steeg|dreef|ring|baan|markt|wal|park|allee|str\.)[\s,]+(?:nr\.?\s*|nummer\s+)?\d{1,4}[a-z]?\b/iu,
  // A coordinate: 51.3712, 6,1723, 51.37 6.17, 51°22'.
  /\b\d{1,2}[.,]\d{3,}\b/u,
  /\b\d{1,2}[.,]\d{2}[\s,;/]+\d{1,2}[.,]\d{2}\b|\d\s?°/u,
  // A link to a map, three words for a square, or a plus code.
  /(?:maps\.|google\.[a-z.]+\/maps|goo\.gl|openstreetmap|osm\.org|bing\.com\/maps|waze|what3words|w3w\.co|geo:|9292|\/\/\/\p{L}+\.\p{L}+\.\p{L}+)/iu,
  /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/u,
];

export const checkConfidential: Check = ({ content, translations }) =>
  content.places.flatMap(({ id, file, value }) => {
    if (!isConfidentialSource(value)) return [];
    const overlays = translations.flatMap(({ places }) => places.filter((place) => place.id === id));
    const organisation = content.organisations.filter((candidate) => candidate.id === value.organisation).map((candidate) => candidate.file);
    return [file, ...organisation, ...overlays].flatMap((source) => leaksIn(source, source.value, []));
  });

function leaksIn(file: SourceFile, value: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) => leaksIn(file, child, [...path, Array.isArray(value) ? Number(key) : key]));
  }
  if (typeof value !== 'string' || path.at(-1) === 'phone') return [];
  return traces.flatMap((trace) => {
    const found = trace.exec(value);
    return found ? [problemIn(file, path, 'confidential-leak', { found: found[0], field: path.map(String).join('.') })] : [];
  });
}
