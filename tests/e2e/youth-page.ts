/** The page for young people, at a moment, on a phone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { catalogueOf } from './content.ts';
import { addressIn } from './page-types.ts';

export const phone = { width: 360, height: 740 };
export const languages = ['nl', 'eenvoudig', 'en', 'de', 'pl', 'tr', 'ar', 'uk'];
export const { youth: doors } = catalogueOf('voorbeeldstad');

export const moments = {
  monday: new Date('2026-11-23T10:30:00+01:00'),
  tuesday: new Date('2026-11-24T17:00:00+01:00'),
  lateTuesday: new Date('2026-11-24T23:30:00+01:00'),
  thursdayEvening: new Date('2026-11-26T20:00:00+01:00'),
  sundayEvening: new Date('2026-11-29T20:00:00+01:00'),
};

interface YouthWords {
  readonly tonight: string;
  readonly evenings: string;
  readonly tonightNone: string;
  readonly tonightNext: string;
  readonly say: { readonly copied: string; readonly failed: string };
}
export const words = (JSON.parse(readFileSync('content/translations/nl/interface.json', 'utf8')) as { youth: YouthWords }).youth;

export const room = (page: Page, id: string) => page.locator(`.youth-room#${id}`);
export const door = (page: Page, id: string) => page.locator(`.youth-doors a[href="#${id}"]`);

export async function openYouth(page: Page, { hash = '', language = 'nl', at = moments.monday }: { hash?: string; language?: string; at?: Date } = {}) {
  await page.clock.setFixedTime(at);
  await page.goto(addressIn(language, `jongeren/${hash}`));
}
