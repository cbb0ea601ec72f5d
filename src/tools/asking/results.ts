/** One question answered, as it is printed. */
import { emptyQuery } from '#domain/finder/query.ts';
import { ask } from '#search/ask.ts';
import type { Reason } from '#search/engine.ts';
import type { Searchable } from './searchable.ts';

export interface Result {
  readonly id: string;
  /** 0 for what only the choices found. */
  readonly score: number;
  /** `open`, `unsure`, `here` …: the group it stands in. */
  readonly group: string;
  /** Said to be no more than a guess. */
  readonly weak: boolean;
  readonly why: readonly Reason[];
}

export interface Results {
  readonly query: string;
  readonly results: readonly Result[];
  /** Filter → value: what was read from the question. */
  readonly understood: Readonly<Record<string, string>>;
  readonly meant?: string;
  readonly dropped: readonly string[];
}

export async function resultsOf(text: string, { grounds, circumstances }: Searchable): Promise<Results> {
  const { asked, found, answer } = await ask({ ...emptyQuery, text }, grounds, circumstances);
  const hits = new Map(found?.hits.map((hit) => [hit.key, hit]));
  return {
    query: text,
    results: answer.groups.flatMap(({ id: group, offers }) =>
      offers.map(({ key }) => {
        const hit = hits.get(key);
        return { id: key, score: Number((hit?.score ?? 0).toFixed(3)), group, weak: hit?.isGuess ?? false, why: hit?.reasons ?? [] };
      }),
    ),
    understood: Object.fromEntries(asked.parts.map(({ filter, value }) => [filter, value])),
    ...(found?.meant !== undefined && { meant: found.meant }),
    dropped: found?.dropped ?? [],
  };
}
