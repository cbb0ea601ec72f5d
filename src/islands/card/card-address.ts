/** The whole address of a card: what is on it stands behind the #, so no server ever hears of it. */
import type { Card } from '#domain/card/card.ts';
import { writeCard } from '#domain/card/write-card.ts';

/** @param home start of the addresses of a language: `/ar/`, or `/` for Dutch */
export const cardAddress = (origin: string, home: string, card: Card): string => `${origin}${home}meegeven/#${writeCard(card)}`;
