/** The engine as the bench loads it in a page. */
import { openIndex } from '#search/embedded/open-index.ts';
import type { Snapshot } from '#search/embedded/snapshot.ts';

window.searchBench = { open: (json) => openIndex(JSON.parse(json) as Snapshot) };
