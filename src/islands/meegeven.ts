/** Starts the page of a hand-over card. Nothing is stored, and nothing of the card leaves the device. */
import type { CardPageWords } from '#projections/card-page-words.ts';
import { cardPage } from './card/card-page.ts';
import { everyMinute } from './every-minute.ts';
import { part } from './part.ts';

const page = cardPage(JSON.parse(part('card-words').textContent) as CardPageWords, part);
page.read();
addEventListener('hashchange', page.read);
everyMinute(page.tick);
