/** What is asked on the command line. */
import { parseArgs } from 'node:util';

export interface ScaleOptions {
  readonly municipalities: number;
  readonly offers: number;
  readonly seed: number;
  readonly locale: string;
  /** Numbers of documents for the engine in the page, smallest first. */
  readonly sizes: readonly number[];
  /** Minutes for one size. */
  readonly patience: number;
  /** Leaves the indexes on the server. */
  readonly keep: boolean;
}

const usual = { municipalities: '340', offers: '170000', seed: '1', locale: 'nl', sizes: '500,2000,5000,20000,50000', patience: '10' };

/** @throws when something else than a whole number stands where one should */
export function readScaleOptions(words: readonly string[]): ScaleOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { municipalities: text, offers: text, seed: text, locale: text, sizes: text, patience: text, keep: { type: 'boolean', default: false } },
  });
  const given = { ...usual, ...values };
  return {
    municipalities: wholeNumber('municipalities', given.municipalities),
    offers: wholeNumber('offers', given.offers),
    seed: wholeNumber('seed', given.seed),
    locale: given.locale,
    sizes: given.sizes
      .split(',')
      .map((size) => wholeNumber('sizes', size))
      .sort((a, b) => a - b),
    patience: wholeNumber('patience', given.patience),
    keep: values.keep,
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new Error(`--${option} takes whole numbers from 1, not "${text}".`);
  return Number(text);
}
