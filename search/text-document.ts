/** What a service is found by, as people wrote it. Every engine gets these texts, and what `enrich` adds to them. */
import type { SearchField } from './settings.ts';

/** `id` is the key of the offer: `<place-id>/<offer-id>`. */
export type TextDocument = Readonly<Record<Exclude<SearchField, 'everyday' | 'parts'>, string>> & { readonly id: string };

export type SearchDocument = Readonly<Record<SearchField, string>> & { readonly id: string };
