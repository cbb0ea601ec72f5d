import { daysBetween } from '../civil-time.ts';
import { mostOffers, type Card, type CardOffer } from './card.ts';
import { checkOf, epoch, expectedSign, largeSign, minutesPerDay, momentSign, radix, separator, version } from './fragment.ts';
import { markedFacts } from './marks.ts';

/** The card as it stands after the # of an address. Offers past the fifth are left out. */
export function writeCard({ made, isLarge, offers }: Card): string {
  const days = Math.max(0, daysBetween(epoch, made));
  const parts = [version, days.toString(radix) + (isLarge ? largeSign : ''), ...offers.slice(0, mostOffers).map(offerPart)];
  const text = parts.join(separator);
  return text + separator + checkOf(text);
}

function offerPart({ code, marks, isExpected, moment }: CardOffer): string {
  const agreed = moment && daysBetween(epoch, moment.date) * minutesPerDay + moment.minute;
  return [
    code,
    ...markedFacts.map((fact) => marks[fact]),
    isExpected ? expectedSign : '',
    agreed !== undefined && agreed >= 0 ? momentSign + agreed.toString(radix) : '',
  ].join('');
}
