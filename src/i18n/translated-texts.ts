/** What a language has of the Dutch texts. */
import { sourceHash } from '#domain/source-hash.ts';
import type { SourceFile, TranslationSources } from '#domain/sources.ts';
import type { DutchText } from './dutch-texts.ts';
import { leavesOf, stemOf, type Leaf } from './leaves.ts';

export interface TranslatedText {
  readonly dutch: DutchText;
  readonly file: SourceFile;
  readonly keys: readonly PropertyKey[];
  /** With the ending of its plural form, if it has one. */
  readonly key: string;
  readonly text: string;
  /** `unstamped`: nobody wrote down which Dutch text it was made from. */
  readonly state: 'current' | 'stale' | 'unstamped';
}

export interface TextsOfLanguage {
  readonly translated: readonly TranslatedText[];
  readonly missing: readonly DutchText[];
}

/** A page is missing or there as a whole; of a counted text every form is one translated text. */
export function translatedTexts(dutch: readonly DutchText[], language: TranslationSources): TextsOfLanguage {
  const leaves = new Map<SourceFile, Map<string, Leaf[]>>();
  const inFile = (file: SourceFile, stem: string): readonly Leaf[] => {
    const known = leaves.get(file) ?? Map.groupBy(ownLeaves(file), ({ key }) => (file === language.interface ? stemOf(key) : key));
    leaves.set(file, known);
    return known.get(stem) ?? [];
  };
  const missing: DutchText[] = [];
  const translated = dutch.flatMap((source) => {
    const file = source.pick(language);
    const found = file ? inFile(file, source.key) : [];
    if (!file || found.length === 0) missing.push(source);
    return !file ? [] : found.map(({ key, keys, text }) => ({ dutch: source, file, keys, key, text, state: stateOf(source, file, language) }));
  });
  return { translated, missing };
}

/** Overlays are flat: there a key with dots is one key. */
const ownLeaves = (file: SourceFile): Leaf[] => leavesOf(file.value).filter(({ keys }) => keys[0] !== 'of');

function stateOf({ area, key, source }: DutchText, file: SourceFile, language: TranslationSources): TranslatedText['state'] {
  const stamp =
    area === 'interface' ? valueAt(language.interfaceOf?.value, key) : area === 'pages' ? valueAt(file.value, 'of') : valueAt(valueAt(file.value, 'of'), key);
  if (typeof stamp !== 'string') return 'unstamped';
  return stamp === sourceHash(source) ? 'current' : 'stale';
}

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
