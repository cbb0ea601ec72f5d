/** Questions with an offer that must be found by them, to ask an index before it goes live. */
import type { EmbeddedEngine } from '../embedded/open-index.ts';
import { ignoredWords } from '../ignored.ts';
import type { SearchWords } from '../words.ts';
import type { MeiliDocument } from './meili-document.ts';
import { phrasesIn } from './server-text.ts';
import type { SearchBuild } from './search-build.ts';

const mostProbes = 6;
/** An answer is certain when so few documents hold every word that all of them are among the first ten. */
const mostHolders = 4;
const firstShown = 10;
/** The server reads ten words of a question. */
const mostWords = 8;

/** Of offers spread over the list: the words of their title and of the name of their place. None when no such words are certain. */
export function probesFor(documents: readonly MeiliDocument[], words: SearchWords, engine: EmbeddedEngine): SearchBuild['probes'] {
  const ignored = ignoredWords(words);
  const held = documents.map(({ title, place }) => new Set([...phrasesIn(title), ...phrasesIn(place)].flatMap((phrase) => phrase.split(' '))));
  const certain = ({ key, title, place }: MeiliDocument): SearchBuild['probes'] => {
    const [name = ''] = phrasesIn(title);
    const [where = ''] = phrasesIn(place);
    const asked = [...new Set(`${name} ${where}`.split(' '))].filter((word) => word !== '' && !ignored.has(word)).slice(0, mostWords);
    const text = asked.join(' ');
    const holders = held.filter((own) => asked.every((word) => own.has(word))).length;
    const first = engine.search({ text })?.hits.slice(0, firstShown) ?? [];
    return asked.length > 0 && holders <= mostHolders && first.some((hit) => hit.key === key && !hit.isGuess) ? [{ text, key }] : [];
  };
  const step = Math.max(1, Math.floor(documents.length / (2 * mostProbes)));
  const probes: { readonly text: string; readonly key: string }[] = [];
  // Spread, and with some to spare for offers that are called like many others.
  for (let number = 0; number < documents.length && probes.length < mostProbes; number += step) {
    const document = documents[number];
    if (document) probes.push(...certain(document));
  }
  return probes;
}
