import { addDays } from '../civil-time.ts';
import { mostOffers, type Card, type CardOffer } from './card.ts';
import { checkOf, epoch, largeSign, minutesPerDay, radix, separator, version } from './fragment.ts';

export type ReadCard =
  /** `isCut`: there were more offers than a card may hold. */
  | { readonly is: 'card'; readonly card: Card; readonly isCut: boolean }
  | { readonly is: 'empty' }
  /** Cut off, misread or made up. */
  | { readonly is: 'broken' }
  /** Written by a later version of this site. */
  | { readonly is: 'newer' };

/** Far longer than five offers take; what is longer isn't looked at. */
const longest = 4000;
const sign = '[0-9a-hjkmnp-tv-z]';
const madePattern = /^([0-9a-z]{1,4})(_)?$/;
const offerPattern = new RegExp(`^(${sign}{7})(${sign}{2})(${sign}{2})(${sign}{2})(~)?(?:-([0-9a-z]{1,6}))?$`);

/**
 * Reads what stands after the # of an address. Nothing of the address itself comes out but codes and numbers, and it never throws.
 * @param fragment with or without the #; as it stands in the address, so possibly percent-encoded by whoever passed it on
 */
export function readCard(fragment: string): ReadCard {
  const text = fragment
    .slice(0, longest + 1)
    .replace(/^#/, '')
    .replaceAll(/%7e/gi, '~')
    .trim();
  if (text === '') return { is: 'empty' };
  if (text.length > longest) return { is: 'broken' };
  const parts = text.split(separator);
  const check = parts.at(-1);
  const [first, made = '', ...offers] = parts.slice(0, -1);
  if (/^[1-9]\d{0,2}$/.test(parts[0] ?? '') && parts[0] !== version) return { is: 'newer' };
  if (first !== version || checkOf(parts.slice(0, -1).join(separator)) !== check) return { is: 'broken' };
  const head = madePattern.exec(made);
  const read = [...new Map(offers.map((part) => [part.slice(0, 7), readOffer(part)])).values()];
  if (!head || read.length === 0 || read.some((offer) => offer === undefined)) return { is: 'broken' };
  const card: Card = {
    made: addDays(epoch, Number.parseInt(head[1] ?? '', radix)),
    isLarge: head[2] === largeSign,
    offers: read.filter((offer) => offer !== undefined).slice(0, mostOffers),
  };
  return { is: 'card', card, isCut: read.length > mostOffers };
}

function readOffer(part: string): CardOffer | undefined {
  const [, code, where, when, phone, expected, agreed] = offerPattern.exec(part) ?? [];
  if (code === undefined || where === undefined || when === undefined || phone === undefined) return undefined;
  const minutes = agreed === undefined ? undefined : Number.parseInt(agreed, radix);
  return {
    code,
    marks: { where, when, phone },
    isExpected: expected !== undefined,
    ...(minutes !== undefined && { moment: { date: addDays(epoch, Math.floor(minutes / minutesPerDay)), minute: minutes % minutesPerDay } }),
  };
}
