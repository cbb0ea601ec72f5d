/** Problems of translations, and of Dutch that is hard to read. */
import { problemKind as kind } from './problem.ts';

export const languageProblems = {
  'translation-missing': kind<{ count: number; language: string; first: string }>({
    severity: 'warning',
    what: ({ count, language, first }) =>
      count === 1 ? `"${first}" is er niet in het ${language}.` : `${String(count)} teksten zijn er niet in het ${language}. De eerste: "${first}".`,
    why: 'Wie die taal leest, krijgt hier Nederlands te zien.',
    todo: () => 'Vertaal de tekst. npm run check:language -- --report telt wat er nog mist.',
  }),
  'translation-stale': kind<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `De Nederlandse tekst van "${path}" is veranderd na deze vertaling.`,
    why: 'De vertaling zegt misschien iets dat niet meer klopt. Bij een plek of een lange bladzijde krijgt de bezoeker dat te zien.',
    todo: () => 'Pas de vertaling aan. Klopt ze nog? Doe dan: npm run translated -- en het bestand.',
  }),
  'translation-unstamped': kind<{ count: number; first: string }>({
    severity: 'warning',
    what: ({ count, first }) =>
      `Van ${count === 1 ? `de vertaling van "${first}"` : `${String(count)} vertalingen`} staat nergens van welke Nederlandse tekst ze gemaakt is.`,
    why: 'Verandert het Nederlands, dan merkt niemand dat de vertaling oud is.',
    todo: () => 'Kijk of de vertaling klopt. Doe dan: npm run translated -- en het bestand.',
  }),
  'translation-equal': kind<{ path: string; text: string }>({
    severity: 'error',
    what: ({ path, text }) => `De vertaling van "${path}" is nog Nederlands: "${text}".`,
    why: 'De bezoeker denkt dat dit de eigen taal is, en een schermlezer leest het verkeerd voor.',
    todo: () => 'Vertaal de tekst, of haal de regel weg. Dan staat er netjes bij dat hij er alleen in het Nederlands is.',
  }),
  'translation-script': kind<{ path: string; word: string }>({
    severity: 'error',
    what: ({ path, word }) => `In "${path}" staat "${word}": letters die niet bij elkaar of niet bij deze taal horen.`,
    why: 'Zo’n woord is niet te zoeken en wordt verkeerd voorgelezen.',
    todo: () => 'Typ het woord opnieuw, met letters van één schrift. Een Nederlandse naam krijgt geen uitgang in een ander schrift.',
  }),
  'translation-numbers': kind<{ path: string; dutch: string; translation: string }>({
    severity: 'error',
    what: ({ path, dutch, translation }) => `De getallen in "${path}" verschillen. Nederlands: ${dutch || 'geen'}. Vertaling: ${translation || 'geen'}.`,
    why: 'Een andere tijd, leeftijd, prijs of een ander nummer stuurt iemand verkeerd.',
    todo: () => 'Neem de getallen over zoals ze in het Nederlands staan.',
  }),
  'translation-placeholders': kind<{ path: string; dutch: string; translation: string }>({
    severity: 'error',
    what: ({ path, dutch, translation }) => `"${path}" vult iets anders in dan het Nederlands: ${translation || 'niets'} in plaats van ${dutch || 'niets'}.`,
    why: 'Dan ontbreekt een naam of tijd, of er staan accolades op de bladzijde.',
    todo: () => 'Zet precies dezelfde namen tussen {{ en }}.',
  }),
  'translation-plural': kind<{ path: string; missing: string; extra: string }>({
    severity: 'error',
    what: ({ path, missing, extra }) =>
      [`De meervouden van "${path}" kloppen niet.`, missing && `Er mist: ${missing}.`, extra && `Te veel: ${extra}.`].filter((part) => part !== '').join(' '),
    why: 'Elke taal telt op haar eigen manier; een vorm die mist, wordt Nederlands.',
    todo: () => 'Geef precies de vormen van deze taal.',
  }),
  'translation-unknown': kind<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `"${path}" bestaat niet in het Nederlands.`,
    why: 'Niemand leest deze tekst.',
    todo: () => 'Verbeter de naam van de tekst, of haal de regel weg.',
  }),
  'stamp-orphan': kind<{ path: string }>({
    severity: 'warning',
    what: ({ path }) => `Er staat van welk Nederlands "${path}" is, maar die vertaling is er niet.`,
    why: 'Komt de vertaling later, dan lijkt ze van een andere tekst te zijn.',
    todo: () => 'Haal de regel weg, of verbeter de naam.',
  }),
  'text-empty': kind<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `"${path}" is leeg, is geen tekst, of bevat < of > of een teken dat niet te zien is.`,
    why: 'Er staat dan niets, of iets anders dan het lijkt.',
    todo: () => 'Typ de tekst opnieuw, zonder < of >.',
  }),
  'sentence-too-long': kind<{ words: number; most: number; sentence: string }>({
    severity: 'error',
    what: ({ words, most, sentence }) => `Een zin van ${String(words)} woorden (hoogstens ${String(most)}): "${sentence}"`,
    why: 'Wie moeite heeft met lezen, is het begin al kwijt.',
    todo: () => 'Maak er twee zinnen van.',
  }),
  'sentence-long': kind<{ words: number; most: number; sentence: string }>({
    severity: 'warning',
    what: ({ words, most, sentence }) => `Een zin van ${String(words)} woorden (liever hoogstens ${String(most)}): "${sentence}"`,
    why: 'Korte zinnen leest iedereen.',
    todo: () => 'Kan het korter, of in twee zinnen?',
  }),
  'text-hard': kind<{ score: number; least: number }>({
    severity: 'error',
    what: ({ score, least }) => `De teksten in dit bestand zijn samen moeilijk: Flesch-Douma ${String(score)}, ten minste ${String(least)}.`,
    why: 'Lange zinnen en lange woorden houden mensen buiten. De maat is een rookmelder, geen keurmerk.',
    todo: () => 'Gebruik kortere woorden en zinnen. npm run check:language -- --report zegt welke.',
  }),
  'word-of-office': kind<{ word: string; plain: string }>({
    severity: 'error',
    what: ({ word, plain }) => `"${word}" is een kantoorwoord. Gewoon: ${plain}.`,
    why: 'Mensen buiten het kantoor zeggen het niet, en zoeken er niet op.',
    todo: () => 'Zeg het met een gewoon woord. De lijst staat in content/translations/nl/plain-words.yaml.',
  }),
  'word-abbreviated': kind<{ word: string }>({
    severity: 'error',
    what: ({ word }) => `"${word}" is een afkorting.`,
    why: 'Niet iedereen kent haar, en de computer denkt dat de zin daar ophoudt.',
    todo: () => 'Schrijf het woord voluit.',
  }),
  'word-too-long': kind<{ word: string; most: number }>({
    severity: 'error',
    what: ({ word, most }) => `"${word}" heeft meer dan ${String(most)} letters en wordt nergens uitgelegd.`,
    why: 'Een lang woord is voor wie moeite heeft met lezen een muur.',
    todo: () => 'Zeg het met kortere woorden, of leg het uit in content/taxonomy/glossary.yaml.',
  }),
  'glossary-word-twice': kind<{ word: string; line: number }>({
    severity: 'error',
    what: ({ word, line }) => `"${word}" staat al op regel ${String(line)}.`,
    why: 'Onder een bladzijde staat maar één uitleg van een woord.',
    todo: () => 'Haal het woord weg bij een van de twee.',
  }),
  'address-familiar': kind<{ word: string }>({
    severity: 'error',
    what: ({ word }) => `"${word}": de site zelf zegt "u".`,
    why: 'U en je door elkaar leest slordig.',
    todo: () => 'Maak er "u" of "uw" van.',
  }),
  'address-formal': kind<{ word: string }>({
    severity: 'error',
    what: ({ word }) => `"${word}": tegen jongeren zegt de site "je".`,
    why: 'Met u voelt een jongere zich niet bedoeld.',
    todo: () => 'Maak er "je" of "jouw" van.',
  }),
};
