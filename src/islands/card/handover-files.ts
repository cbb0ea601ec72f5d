/** Fetches what the card says in a language. One file holds all offers: asking for it tells nobody which of them are on a card. */
import type { HandoverFile } from '#projections/handover-file.ts';

const known = new Map<string, Promise<HandoverFile>>();
/** In milliseconds: an old phone on a bad line takes long, and nobody waits forever. */
const patience = 20_000;

/**
 * Kept in memory; one that failed is asked for again the next time.
 * @param language id of a language: `ar`
 * @throws when there is no network, no such file, or no answer within 20 seconds
 */
export function loadHandoverFile(language: string): Promise<HandoverFile> {
  const file = known.get(language) ?? fetchFile(`/data/meegeven/${encodeURIComponent(language)}.json`);
  known.set(language, file);
  file.catch(() => {
    known.delete(language);
  });
  return file;
}

async function fetchFile(address: string): Promise<HandoverFile> {
  const control = new AbortController();
  const timer = setTimeout(() => {
    control.abort();
  }, patience);
  try {
    const answer = await fetch(address, { signal: control.signal });
    if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
    return (await answer.json()) as HandoverFile;
  } finally {
    clearTimeout(timer);
  }
}
