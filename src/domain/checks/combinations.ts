/** Facts that are each possible and together aren't. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import { openOffers, openPlaces, type Check, type OfferSpot } from './check.ts';

interface Combination {
  readonly code: 'dead-combination' | 'odd-combination';
  /** The field to look at. */
  readonly field: string;
  readonly holds: (spot: OfferSpot, context: Parameters<Check>[0]) => boolean;
  readonly what: string;
  readonly todo: string;
}

const channels = ({ place, offer }: OfferSpot) => ({ ...place.value.contact, ...offer.contact });
const stateOf = ({ offer: { status } }: OfferSpot) => (typeof status === 'string' ? status : status.is);

const combinations: readonly Combination[] = [
  {
    code: 'dead-combination',
    field: 'for',
    holds: ({ offer }) => offer.for === 'only' && offer.ages === undefined && offer.audiences.every((audience) => audience === 'iedereen'),
    what: 'Alleen voor (for: only), maar voor wie staat er niet.',
    todo: 'Vul audiences of ages in, of schrijf for: everyone.',
  },
  {
    code: 'dead-combination',
    field: 'signUp',
    holds: (spot) => ['phone', 'mail', 'website'].some((channel) => spot.offer.signUp?.how === channel && !(channel in channels(spot))),
    what: 'Aanmelden gaat via een kanaal dat hier niet bekend is.',
    todo: 'Vul dat kanaal in bij contact, of schrijf how: unknown.',
  },
  {
    code: 'dead-combination',
    field: 'handover',
    holds: (spot) => spot.offer.handover?.bestWay === 'call-together' && !('phone' in channels(spot)) && spot.offer.handover.phone === undefined,
    what: 'De beste manier is samen bellen, maar er is geen telefoonnummer.',
    todo: 'Vul phone in, of kies een andere bestWay.',
  },
  {
    code: 'dead-combination',
    field: 'appointment',
    holds: ({ offer }) => offer.appointment === 'required' && offer.handover?.bestWay === 'just-walk-in',
    what: 'Een afspraak is verplicht, en toch zegt handover: gewoon binnenlopen.',
    todo: 'Verbeter appointment of bestWay.',
  },
  {
    code: 'dead-combination',
    field: 'appointment',
    holds: ({ offer }) => offer.appointment === 'required' && offer.firstVisit === 'walk-in',
    what: 'Een afspraak is verplicht, en toch kan men de eerste keer binnenlopen.',
    todo: 'Verbeter appointment of firstVisit.',
  },
  {
    code: 'dead-combination',
    field: 'facilities',
    holds: ({ place, offer }) => offer.facilities.includes('rolstoel') && place.value.access.wheelchair === 'no',
    what: 'Het aanbod noemt rolstoel, en de plek zegt wheelchair: no.',
    todo: 'Verbeter facilities of access.',
  },
  {
    code: 'odd-combination',
    field: 'referral',
    holds: ({ offer }) => offer.kind === 'open-inloop' && (offer.referral === 'needed' || offer.appointment === 'required'),
    what: 'Een open inloop waar men een verwijzing of afspraak voor nodig heeft.',
    todo: 'Een open inloop is zonder afspraak en zonder verwijzing; kies anders een andere soort.',
  },
  {
    code: 'odd-combination',
    field: 'cost',
    holds: ({ offer }) => offer.cost === 'free' && offer.costNote !== undefined && /\d/.test(offer.costNote) && !/gratis/i.test(offer.costNote),
    what: 'Gratis, maar er staat een bedrag bij.',
    todo: 'Verbeter cost of costNote.',
  },
  {
    code: 'odd-combination',
    field: 'hours',
    holds: ({ offer }, { content }) =>
      offer.hours !== 'unknown' && offer.hours.carnaval !== 'unknown' && content.municipality?.value.keeps.includes('carnaval') === false,
    what: 'Er staat iets bij carnaval, en deze gemeente viert dat niet.',
    todo: 'Haal carnaval weg, of zet het bij keeps in municipality.yaml.',
  },
  {
    code: 'odd-combination',
    field: 'hours',
    holds: (spot, { today }) => stateOf(spot) === 'ended' && spot.offer.hours !== 'unknown' && !endsLater(spot, today),
    what: 'Dit aanbod is gestopt en heeft nog tijden.',
    todo: 'Schrijf hours: unknown.',
  },
];

const endsLater = ({ offer: { status } }: OfferSpot, today: string) => typeof status !== 'string' && status.since !== undefined && status.since > today;

export const checkCombinations: Check = (context) => [
  ...openOffers(context.content).flatMap((spot) =>
    combinations
      .filter(({ holds }) => holds(spot, context))
      .map(({ code, field, what, todo }) => problemIn(spot.place.file, [...spot.path, field], code, { what, todo })),
  ),
  ...openPlaces(context.content).flatMap(({ file, value }) =>
    (value.moves ?? []).flatMap(({ since, until }, number): Problem[] =>
      until !== undefined && until < since
        ? [
            problemIn(file, ['moves', number], 'dead-combination', {
              what: `De verhuizing eindigt (${until}) voor zij begint (${since}).`,
              todo: 'Wissel since en until om.',
            }),
          ]
        : [],
    ),
  ),
  ...context.content.notices.flatMap(({ file, value }): Problem[] =>
    value.until < value.since
      ? [
          problemIn(file, ['until'], 'dead-combination', {
            what: `De mededeling eindigt (${value.until}) voor zij begint (${value.since}).`,
            todo: 'Wissel since en until om.',
          }),
        ]
      : [],
  ),
];
