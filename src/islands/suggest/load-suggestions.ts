import type { Suggestions } from '#projections/suggestions.ts';

/** @returns a function that fetches the suggestions the first time; what failed is tried again the next time */
export function suggestionsAt(address: string): () => Promise<Suggestions> {
  let coming: Promise<Suggestions> | undefined;
  const ask = async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
    return (await response.json()) as Suggestions;
  };
  return () =>
    (coming ??= ask().catch((error: unknown) => {
      coming = undefined;
      throw error;
    }));
}
