/** How much goes in one request. */
export interface BatchSize {
  readonly documents: number;
  /** Of JSON, about: counted in characters. One document that is larger goes alone. */
  readonly characters: number;
}

// A server takes 100 MB in one request unless it is told otherwise, a proxy before it often much less.
export const usualBatch: BatchSize = { documents: 1_000, characters: 5_000_000 };

/** The documents in order, in lists that are small enough to send at once. */
export function* batchesOf<T>(documents: readonly T[], size: BatchSize = usualBatch): Generator<readonly T[]> {
  let batch: T[] = [];
  let characters = 0;
  for (const document of documents) {
    const own = JSON.stringify(document).length;
    if (batch.length > 0 && (batch.length >= size.documents || characters + own > size.characters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(document);
    characters += own;
  }
  if (batch.length > 0) yield batch;
}
