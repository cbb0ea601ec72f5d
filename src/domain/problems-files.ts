/** Problems of files and of the fields in them. */
import { problemKind as kind } from './problem.ts';

/** What is told by the reason a reader gives. A reason that isn't here is a message of the YAML parser itself, in English. */
const brokenReasons: ReadonlyMap<string, { readonly what: string; readonly todo: string }> = new Map([
  [
    'not-utf8',
    {
      what: 'de letters zijn niet als UTF-8 bewaard.',
      todo: 'Bewaar het bestand opnieuw en kies daarbij de codering UTF-8. Kijk daarna de letters met een accent na.',
    },
  ],
  ['duplicate-key', { what: 'deze naam staat hier twee keer.', todo: 'Haal een van de twee weg, of voeg ze samen.' }],
  [
    'indentation',
    { what: 'deze regel springt te ver of niet ver genoeg in.', todo: 'Zet de regel precies onder de regels waar hij bij hoort. Kijk ook een regel hoger.' },
  ],
  ['tab', { what: 'deze regel begint met een tab.', todo: 'Gebruik spaties: twee per stap.' }],
  ['quote', { what: 'een aanhalingsteken wordt niet gesloten.', todo: 'Zoek op deze regel of hoger waar het begint, en zet er een achter de tekst.' }],
  ['bracket', { what: 'een haakje wordt niet gesloten.', todo: 'Zoek op deze regel of hoger waar het begint, en sluit het met ] of }.' }],
  ['unexpected', { what: 'hier staat een teken dat er niet hoort.', todo: 'Haal het weg, of zet de hele tekst tussen dubbele aanhalingstekens.' }],
  [
    'colon',
    { what: 'een dubbele punt staat hier te veel of ontbreekt.', todo: 'Schrijf "naam: waarde". Zet een tekst met een dubbele punt tussen aanhalingstekens.' },
  ],
]);

export const fileProblems = {
  'municipality-unknown': kind<{ id: string; known: readonly string[] }>({
    severity: 'error',
    what: ({ id }) => `De gemeente "${id}" bestaat niet.`,
    why: 'Er is geen map met die naam in content/municipalities.',
    todo: ({ known }) => (known.length > 0 ? `Kies uit: ${known.join(', ')}.` : 'Maak eerst een map aan in content/municipalities.'),
  }),
  'municipality-empty': kind<{ id: string }>({
    severity: 'error',
    what: ({ id }) => `De gemeente "${id}" heeft nog geen enkele plek.`,
    why: 'Een kaart zonder plekken helpt niemand.',
    todo: () => 'Zet ten minste een plek in de map places.',
  }),
  'file-missing': kind<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `Het bestand ${path} ontbreekt.`,
    why: 'Zonder dit bestand kan de site niet gemaakt worden.',
    todo: () => 'Maak het bestand; content/README.md zegt wat erin hoort.',
  }),
  'file-broken': kind<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `Dit bestand is niet te lezen: ${brokenReasons.get(reason)?.what ?? `YAML zegt: ${reason.split('\n')[0] ?? reason}`}`,
    why: 'Van een bestand dat niet te lezen is, komt niets op de site.',
    todo: ({ reason }) => brokenReasons.get(reason)?.todo ?? 'Kijk op deze regel en op de regel erboven.',
  }),
  'file-too-large': kind<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `Dit bestand is te groot (${reason}) en is niet gelezen.`,
    why: 'Een plek is een halve bladzijde tekst; zo’n groot bestand is een vergissing.',
    todo: () => 'Haal eruit wat er niet hoort, of splits het.',
  }),
  'file-name': kind<{ id: string }>({
    severity: 'error',
    what: ({ id }) => `De bestandsnaam "${id}" kan geen webadres zijn.`,
    why: 'De naam van het bestand is ook de id en het webadres.',
    todo: () => 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld buurthuis-west.yaml.',
  }),
  'file-stray': kind<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `Niets leest ${path}.`,
    why: 'In deze map horen alleen bestanden die op .yaml eindigen.',
    todo: () => 'Geef het bestand de goede naam of haal het weg.',
  }),
  'duplicate-id': kind<{ id: string; other: string }>({
    severity: 'error',
    what: ({ id, other }) => `De id "${id}" bestaat al in ${other}.`,
    why: 'Twee dingen met een id worden een: een van de twee verdwijnt.',
    todo: () => 'Geef een van de twee een andere id.',
  }),
  'unknown-field': kind<{ field: string; guess?: string }>({
    severity: 'error',
    what: ({ field }) => `Het veld "${field}" kennen we niet.`,
    why: 'Een veld dat niemand leest, komt nergens op de site.',
    todo: ({ guess }) => (guess ? `Bedoelt u "${guess}"?` : 'Haal het weg, of kijk in content/README.md hoe het veld heet.'),
  }),
  'missing-field': kind<{ field: string }>({
    severity: 'error',
    what: ({ field }) => `Het veld "${field}" ontbreekt.`,
    why: 'Zonder dit veld is de plek niet te tonen.',
    todo: () => 'Vul het in. Weet u het niet en mag het, schrijf dan: unknown',
  }),
  'wrong-value': kind<{ field: string; value: string; reason: string }>({
    severity: 'error',
    what: ({ field, value }) => `${field}: ${value} kan niet.`,
    why: 'Deze waarde past niet bij dit veld.',
    todo: ({ reason }) => reason,
  }),
};
