/** Brings the overlays of all languages together, so that a text can be asked for by its path. */
import { overlaySchema } from './overlay.schema.ts';
import { parseFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { problemIn } from './problems.ts';
import { sourceHash } from './source-hash.ts';
import type { SourceFile, TranslationSources } from './sources.ts';
import type { Texts } from './terms.ts';
import type { Language, Text } from './text.ts';
import { textsAt } from './texts.ts';

/** The translated texts of one file: path → text, and path → hash of the Dutch text it was made from. */
export interface Overlay {
  readonly language: Language;
  readonly file: SourceFile;
  readonly texts: Readonly<Record<string, string>>;
  readonly of: Readonly<Record<string, string>>;
}

/**
 * Reads the overlays that `pick` finds in each language.
 * @returns per language at most one overlay; a broken one is left out and told
 */
export function readOverlays(
  translations: readonly TranslationSources[],
  pick: (sources: TranslationSources) => SourceFile | undefined,
  problems: Problem[],
): Overlay[] {
  return translations.flatMap((sources) => {
    const file = pick(sources);
    if (!file) return [];
    const parsed = parseFile(file, overlaySchema);
    problems.push(...parsed.problems);
    if (!parsed.value) return [];
    const { of, ...texts } = parsed.value;
    return [{ language: sources.language.id, file, texts: texts, of }];
  });
}

/**
 * All texts of `value` at `patterns`, each with its translations; one made from an older Dutch text is marked as stale.
 * @param prefix the start of their paths in the overlays
 */
export function translatedTexts(value: unknown, patterns: readonly string[], overlays: readonly Overlay[], prefix = ''): Texts {
  return Object.fromEntries(
    textsAt(value, patterns).map(({ path, value: nl }) => {
      const others = overlays.flatMap(({ language, texts, of }) => {
        const translation = texts[prefix + path];
        if (translation === undefined) return [];
        const madeOf = of[prefix + path];
        return [[language, madeOf === undefined || madeOf === sourceHash(nl) ? translation : { stale: translation }] as const];
      });
      return [path, { ...Object.fromEntries(others), nl } satisfies Text];
    }),
  );
}

/** Translations of texts that don't exist. `known` holds the full paths; `unread` the ids of files of which nobody knows what is in them. */
export function orphans(overlays: readonly Overlay[], known: ReadonlySet<string>, unread: readonly string[] = []): Problem[] {
  return overlays.flatMap(({ file, texts }) =>
    Object.keys(texts)
      .filter((path) => !known.has(path) && !unread.some((id) => path.startsWith(`${id}.`)))
      .map((path) => problemIn(file, [path], 'translation-orphan', { path })),
  );
}

/** The texts under `prefix.` with that prefix taken off. */
export function textsUnder(texts: Texts, prefix: string): Texts {
  return Object.fromEntries(Object.entries(texts).flatMap(([path, text]) => (path.startsWith(`${prefix}.`) ? [[path.slice(prefix.length + 1), text]] : [])));
}
