/** Problems of the words people use: search/synonyms, search/keywords and search/understanding. */
import { problemKind as kind } from './problem.ts';

const some = 5;
const firstOf = (ids: readonly string[]) => `${ids.slice(0, some).join(', ')}${ids.length > some ? ' en meer' : ''}`;

export const searchProblems = {
  'words-missing': kind<{ language: string; path: string }>({
    severity: 'warning',
    what: ({ language, path }) => `De taal "${language}" heeft nog geen bestand ${path}.`,
    why: 'Wie in deze taal gewone woorden typt, vindt minder.',
    todo: () => 'Maak het bestand. Kijk bij een andere taal hoe het eruitziet; content/README.md legt het uit.',
  }),
  'words-stray': kind<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `Niets leest ${path}.`,
    why: 'In deze map hoort één bestand per taal van de site, zoals pl.yaml. Eenvoudig Nederlands gebruikt nl.yaml.',
    todo: () => 'Geef het bestand de code van een taal van de site, of haal het weg.',
  }),
  'keywords-missing': kind<{ noun: string; ids: readonly string[] }>({
    severity: 'warning',
    what: ({ noun, ids }) => `Nog zonder zoekwoorden, ${noun}: ${firstOf(ids)} (samen ${String(ids.length)}).`,
    why: 'Mensen vinden dit dan alleen met het woord dat wij ervoor hebben.',
    todo: () => 'Schrijf de id, een dubbele punt, en tussen [ en ] de woorden die mensen ervoor gebruiken.',
  }),
  'word-twice': kind<{ word: string; first: string; line: number }>({
    severity: 'warning',
    what: ({ word, first, line }) => `"${word}" staat hier al: "${first}" op regel ${String(line)}.`,
    why: 'Hoofdletters, accenten en leestekens tellen niet bij het zoeken. Twee keer hetzelfde maakt het bestand alleen moeilijker te lezen.',
    todo: () => 'Haal een van de twee weg.',
  }),
  'word-in-many-groups': kind<{ word: string; lines: readonly number[] }>({
    severity: 'warning',
    what: ({ word, lines }) => `"${word}" staat in ${String(lines.length)} groepen: op regel ${lines.join(', ')}.`,
    why: 'Een woord dat overal heen leidt, helpt niemand kiezen.',
    todo: () => 'Laat het woord staan bij de één of twee groepen waar het het meest bij hoort.',
  }),
  'word-leads-nowhere': kind<{ word: string }>({
    severity: 'error',
    what: ({ word }) => `"${word}" leidt alleen naar zichzelf.`,
    why: 'Wie dit woord typt, vindt er niets extra’s door.',
    todo: () => 'Zet bij means ook andere woorden, of haal het woord weg.',
  }),
  'word-ignored': kind<{ word: string; path: string; line: number }>({
    severity: 'error',
    what: ({ word, path, line }) => `"${word}" telt bij het zoeken niet mee: het staat bij ignore in ${path}, op regel ${String(line)}.`,
    why: 'Een woord dat niet meetelt, leidt nooit ergens heen.',
    todo: () => 'Haal het woord hier weg, of haal het daar weg bij ignore.',
  }),
  'ignored-phrase': kind<{ phrase: string }>({
    severity: 'warning',
    what: ({ phrase }) => `Bij ignore staat "${phrase}": dat zijn losse woorden, die nu elk apart niet meetellen.`,
    why: 'Een van die woorden kan het onderwerp van een vraag zijn.',
    todo: () => 'Zet hier alleen losse woorden, en alleen woorden die nooit het onderwerp zijn.',
  }),
  'phrase-two-choices': kind<{ phrase: string; choice: string; other: string; line: number }>({
    severity: 'error',
    what: ({ phrase, choice, other, line }) => `"${phrase}" staat bij ${choice} en ook bij ${other}, op regel ${String(line)}.`,
    why: 'De computer kan maar één van de twee kiezen, en kiest dan soms verkeerd.',
    todo: () => 'Laat het staan waar mensen het meestal mee bedoelen, en haal het op de andere plek weg.',
  }),
};
