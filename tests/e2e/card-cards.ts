/** Cards of Voorbeeldstad to test with, made of the data that the site itself sends. */
import type { Page } from '@playwright/test';
import type { Card, CardOffer } from '../../src/domain/card/card.ts';
import { writeCard } from '../../src/domain/card/write-card.ts';
import type { HandoverFile } from '../../src/projections/handover-file.ts';
import { addressIn } from './page-types.ts';

/** A Monday morning. */
export const now = new Date('2026-11-23T10:30:00+01:00');
export const languages = ['nl', 'eenvoudig', 'en', 'de', 'pl', 'tr', 'ar', 'uk'] as const;

export async function handoverFileOf(page: Page, language = 'nl'): Promise<HandoverFile> {
  return (await (await page.request.get(`/data/meegeven/${language}.json`)).json()) as HandoverFile;
}

/** The codes of the offers with the most to tell, the fullest first. */
export function richest({ offers }: HandoverFile): string[] {
  const words = (code: string) => {
    const { name, where, told = '', facts, askFor = '', bring, expect = '', isOver, hours } = offers[code]!;
    return isOver ? 0 : JSON.stringify([name, where.lines, where.notes, told, facts, askFor, bring, expect]).length + (hours ? 300 : 0);
  };
  return Object.keys(offers).toSorted((one, other) => words(other) - words(one));
}

export const codeOf = ({ offers }: HandoverFile, key: string): string => Object.keys(offers).find((code) => offers[code]!.key === key)!;

export const chosen = ({ offers }: HandoverFile, code: string, more: Partial<CardOffer> = {}): CardOffer => ({
  code,
  marks: offers[code]!.marks,
  isExpected: false,
  ...more,
});

export const cardOf = (offers: readonly CardOffer[], more: Partial<Card> = {}): Card => ({ made: '2026-11-22', isLarge: false, offers, ...more });

export const pathOf = (language: string, card: Card): string => `${addressIn(language, 'meegeven/')}#${writeCard(card)}`;

/** Five offers with all there is, each expected and with a moment. */
export function fullCard(file: HandoverFile, more: Partial<Card> = {}): Card {
  const offers = richest(file)
    .slice(0, 5)
    .map((code, at) => chosen(file, code, { isExpected: true, moment: { date: `2026-11-2${String(at + 4)}`, minute: 630 } }));
  return cardOf(offers, more);
}
