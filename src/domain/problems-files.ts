/** Problems of files and of the fields in them. */
import { problemKind as kind } from './problem.ts';

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
    what: ({ reason }) => `Dit bestand is niet te lezen: ${reason.split('\n')[0] ?? reason}`,
    why: 'De indeling (YAML) klopt niet: vaak een verkeerde inspringing, een dubbele naam of een ontbrekend aanhalingsteken.',
    todo: () => 'Kijk op deze regel en op de regel erboven.',
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
    todo: ({ reason }) => `Wat wel kan: ${reason}.`,
  }),
};
