/** The thesaurus as the server can hold it: a key of one to three words next to each other, at most fifty meanings, no forms of a word but those in the list. */
import type { Stemmer } from '../stem/index.ts';
import type { PhraseGroup } from '../thesaurus.ts';
import { examples } from './examples.ts';
import { askedIn, tellingIn, type SilentWords } from './server-words.ts';

/** What the server counts: more meanings of one key, or more words in all of them together, are not looked at. */
const mostMeanings = 50;
const mostMeaningWords = 100;
const longestKey = 3;

export interface ServerSynonyms {
  readonly synonyms: Record<string, string[]>;
  /** What was cut, in sentences. */
  readonly warnings: readonly string[];
}

interface Texts {
  /** Every word that stands in the documents, cut as the server does. */
  readonly vocabulary: ReadonlySet<string>;
  readonly silent: SilentWords;
  readonly stemsOf: Stemmer;
}

/** What a phrase leads to, of what stands in the documents: a word with its stems, or several words next to each other. */
export function meaningsOf(phrase: string, { vocabulary, silent, stemsOf }: Texts): readonly string[] {
  const telling = tellingIn(phrase, silent);
  const [word, other] = telling;
  if (word === undefined) return [];
  if (other === undefined) return [word, ...stemsOf(word)].filter((one) => vocabulary.has(one));
  return telling.every((one) => vocabulary.has(one)) ? [telling.join(' ')] : [];
}

export function serverSynonyms(groups: readonly PhraseGroup[], texts: Texts): ServerSynonyms {
  const { vocabulary, silent, stemsOf } = texts;
  const { stops } = silent;
  const leads = new Map<string, Set<string>>();
  const put = (key: string, meanings: readonly string[]) => {
    const known = leads.get(key) ?? new Set();
    for (const meaning of meanings) if (meaning !== key) known.add(meaning);
    if (known.size > 0) leads.set(key, known);
  };
  const live = groups
    .map(([own, means]) => [own, [...new Set(means.flatMap((phrase) => meaningsOf(phrase, texts)))]] as const)
    .filter(([, means]) => means.length > 0);
  const broken: (readonly [phrase: string, means: readonly string[]])[] = [];
  for (const [own, means] of live) {
    for (const phrase of own) {
      const key = keyOf(phrase, silent);
      if (key === undefined) broken.push([phrase, means]);
      else if (key.includes(' ')) put(key, means);
      else for (const form of [key, ...stemsOf(key)]) if (!stops.has(form)) put(form, means);
    }
  }
  for (const word of vocabulary) if (!leads.has(word) && !stops.has(word)) for (const stem of stemsOf(word)) put(word, [...(leads.get(stem) ?? [])]);

  const isKnown = (word: string) => [word, ...stemsOf(word)].some((one) => vocabulary.has(one) || leads.has(one));
  // "Rood" stands in no text and has no meaning of its own: then it stands for "rood staan", or nothing would be found.
  const alone = broken.flatMap(([phrase, means]) =>
    tellingIn(phrase, silent)
      .filter((word) => !isKnown(word))
      .map((word) => [phrase, word, means] as const),
  );
  for (const [, word, means] of alone) put(word, means);
  const helped = new Set(alone.map(([phrase]) => phrase));
  const others = broken.map(([phrase]) => phrase).filter((phrase) => !helped.has(phrase));
  const saysNothing = (phrase: string) => tellingIn(phrase, silent).length === 0;
  const shortened = [...leads].filter(([, meanings]) => within(meanings).length < meanings.size).map(([key]) => key);
  const gone = groups.length - live.length;
  return {
    synonyms: Object.fromEntries([...leads].map(([key, meanings]) => [key, within(meanings)])),
    warnings: [
      told(
        others.filter((phrase) => !saysNothing(phrase)),
        'are no synonyms on the server, because one word is left without those that say nothing, or more than three, or an article stands between; their words are looked for',
      ),
      told([...helped], 'are known by one of their words only'),
      told(others.filter(saysNothing), 'hold only words that say nothing, and find nothing on the server'),
      told(shortened, `have more meanings than the server looks at (${String(mostMeanings)}); the last ones are cut`),
      ...(gone > 0 ? [`${String(gone)} groups of synonyms lead to words that stand in no document, and are left out.`] : []),
    ].filter((warning) => warning !== ''),
  };
}

const told = (phrases: readonly string[], what: string) =>
  phrases.length > 0 ? `${String(phrases.length)} words or phrases ${what}: ${examples(phrases)}.` : '';

/** Its words that say something. @returns undefined for what the server would never meet, or would take for another question */
function keyOf(phrase: string, silent: SilentWords): string | undefined {
  // Nobody asks the server for words that say nothing, so what is left stands together; but an article inside keeps words apart.
  const words = askedIn(phrase, silent);
  const telling = tellingIn(phrase, silent);
  const start = words.indexOf(telling[0] ?? '');
  const isTogether = telling.every((word, number) => words[start + number] === word);
  // "Rood staan" without "staan" is only "rood".
  return isTogether && telling.length <= longestKey && telling.length > (phrase.includes(' ') ? 1 : 0) ? telling.join(' ') : undefined;
}

/** The first of them that the server looks at. */
function within(meanings: ReadonlySet<string>): string[] {
  let words = 0;
  return [...meanings].slice(0, mostMeanings).filter((meaning) => {
    words += meaning.split(' ').length;
    return words <= mostMeaningWords;
  });
}
