/** The list of everything that can be wrong with content. A new problem is one record here and one check that reports it. */
import { nearest } from './nearest.ts';
import { problemKind as kind, type Problem, type ProblemKind } from './problem.ts';
import { fileProblems } from './problems-files.ts';
import { freshnessProblems } from './problems-freshness.ts';
import { hoursProblems } from './problems-hours.ts';
import { languageProblems } from './problems-language.ts';
import { searchProblems } from './problems-search.ts';
import type { SourceFile } from './sources.ts';

interface Reference {
  field: string;
  id: string;
  /** What it should refer to, in Dutch: "organisatie", "wijk". */
  noun: string;
  known: readonly string[];
}

const suggest = ({ id, known }: Reference) => {
  const guess = nearest(id, known);
  return guess ? `Bedoelt u "${guess}"? ` : '';
};

const meaningProblems = {
  'dangling-reference': kind<Reference>({
    severity: 'error',
    what: ({ field, id, noun }) => `${field} noemt ${noun} "${id}", en die bestaat niet.`,
    why: 'Een verwijzing naar niets geeft een bezoeker een dood spoor.',
    todo: (facts) => `${suggest(facts)}Verbeter de id of maak eerst het bestand.`,
  }),
  'unknown-term': kind<Reference>({
    severity: 'error',
    what: ({ field, id, noun }) => `${field}: ${noun} "${id}" staat niet in de woordenlijst.`,
    why: 'Alleen woorden uit content/taxonomy krijgen een naam, een bladzijde en een filter.',
    todo: (facts) => `${suggest(facts)}Kies een id uit content/taxonomy, of voeg het woord daar toe.`,
  }),
  'position-outside-municipality': kind<{ latitude: number; longitude: number; municipality: string }>({
    severity: 'error',
    what: ({ latitude, longitude, municipality }) => `Het punt ${String(latitude)}, ${String(longitude)} ligt buiten ${municipality}.`,
    why: 'De kaart zou iemand naar een verkeerde plek sturen.',
    todo: () => 'Kijk of breedte en lengte omgewisseld zijn; de breedtegraad (latitude) staat eerst.',
  }),
  'position-other-neighbourhood': kind<{ said: string; lies: string }>({
    severity: 'warning',
    what: ({ said, lies }) => `Het punt ligt in ${lies}, maar neighbourhood zegt ${said}.`,
    why: 'Wie per wijk zoekt, vindt de plek dan in de verkeerde wijk.',
    todo: () => 'Verbeter neighbourhood of het punt.',
  }),
  'neighbourhood-circle': kind<{ id: string }>({
    severity: 'error',
    what: ({ id }) => `Wijk "${id}" ligt via parent in zichzelf.`,
    why: 'Een wijk kan alleen in een grotere wijk liggen.',
    todo: () => 'Haal een van de parents weg.',
  }),
  'street-work-told': kind<{ what: 'waar' | 'wanneer' }>({
    severity: 'error',
    what: ({ what }) => `Bij jongerenwerk op straat staat ${what} zij lopen.`,
    why: 'Wie jongeren opzoekt, moet dat in rust kunnen doen. Niemand hoort dat van een kaart te weten.',
    todo: ({ what }) => (what === 'waar' ? 'Haal stops weg. Noem het gebied in woorden (area).' : 'Schrijf hours: varies, met een note hoe men afspreekt.'),
  }),
  'confidential-leak': kind<{ found: string; field: string }>({
    severity: 'error',
    what: ({ found, field }) => `${field} van een geheime plek bevat "${found}".`,
    why: 'Een postcode, straat met nummer, coördinaat of kaartlink kan iemand naar een geheime deur leiden.',
    todo: () => 'Haal het weg. Noem alleen het telefoonnummer en wat men voor iemand doet.',
  }),
  'dead-combination': kind<{ what: string; todo: string }>({
    severity: 'error',
    what: ({ what }) => what,
    why: 'Deze gegevens spreken elkaar tegen; een bezoeker zou voor niets komen.',
    todo: ({ todo }) => todo,
  }),
  'odd-combination': kind<{ what: string; todo: string }>({
    severity: 'warning',
    what: ({ what }) => what,
    why: 'Dit kan kloppen, maar meestal is het een vergissing.',
    todo: ({ todo }) => todo,
  }),
  'invented-could-be-real': kind<{ what: string }>({
    severity: 'error',
    what: ({ what }) => `${what} zou echt kunnen zijn, en deze gemeente is verzonnen.`,
    why: 'Niemand mag een vreemde bellen of bezoeken door een voorbeeld.',
    todo: () => 'Gebruik nummers die met 000 beginnen, postcodes die met 0 beginnen en adressen op example.org.',
  }),
  'real-looks-invented': kind<{ what: string }>({
    severity: 'error',
    what: ({ what }) => `${what} kan niet bestaan, en deze gemeente is echt.`,
    why: 'In een echte gemeente staan alleen echte gegevens, of unknown.',
    todo: () => 'Zoek het echte gegeven op, of laat het weg.',
  }),
  'card-code-clash': kind<{ key: string; other: string }>({
    severity: 'error',
    what: ({ key, other }) => `${key} krijgt op een meegeefkaart dezelfde code als ${other}.`,
    why: 'Een kaart zou iemand naar de verkeerde plek sturen. Dit toeval is heel klein.',
    todo: () => 'Geef een van de twee een andere id.',
  }),
  'translation-orphan': kind<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `De vertaling van "${path}" hoort bij geen Nederlandse tekst.`,
    why: 'De Nederlandse tekst is weg of heet nu anders, dus niemand ziet deze vertaling.',
    todo: () => 'Verwijder de regel of geef hem de naam van de tekst.',
  }),
};

export const problemKinds = { ...fileProblems, ...hoursProblems, ...freshnessProblems, ...languageProblems, ...searchProblems, ...meaningProblems };
export type ProblemCode = keyof typeof problemKinds;
type FactsOf<Code extends ProblemCode> = (typeof problemKinds)[Code] extends ProblemKind<infer Facts> ? Facts : never;

/** The problem `code` in `file`, at the line of the value at `path`. */
export function problemIn<Code extends ProblemCode>(file: SourceFile, path: readonly PropertyKey[], code: Code, facts: FactsOf<Code>): Problem {
  return problemAt({ file: file.path, line: file.lineOf(path) }, code, facts);
}

/** The problem `code` at a spot that is no parsed file. */
export function problemAt<Code extends ProblemCode>(spot: { file: string; line: number }, code: Code, facts: FactsOf<Code>): Problem {
  // The list keeps each code beside its own facts; TypeScript can't follow that through an index.
  const found = problemKinds[code] as ProblemKind<FactsOf<Code>>;
  return { code, severity: found.severity, ...spot, what: found.what(facts), why: found.why, todo: found.todo(facts) };
}
