/** MiniSearch as it comes, as the bench loads it in a page. */
import { plainEngine } from './plain-engine.ts';

window.searchBench = { open: plainEngine };
