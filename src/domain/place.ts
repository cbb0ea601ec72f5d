/** A place and what you can do there, with every reference resolved. */
import type { Checked, FactGroup } from './checked.schema.ts';
import type { Contact } from './contact.schema.ts';
import type { Handover } from './handover.schema.ts';
import type { Hours } from './hours.schema.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { OfferSource } from './offer.schema.ts';
import type { Access } from './place.schema.ts';
import type { ResolvedStatus } from './status.ts';
import type { Audience, Facility, Kind, Texts, Topic } from './terms.ts';
import type { Text } from './text.ts';
import type { Move, Where } from './where.schema.ts';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly note?: Text;
  readonly contact: Contact;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly organisation?: Organisation;
  readonly neighbourhood?: Neighbourhood;
  /** The neighbourhoods it comes to, of a place without a fixed address. */
  readonly areas: readonly Neighbourhood[];
  readonly where: Where;
  readonly moves: readonly Move[];
  readonly access: Access;
  readonly contact: Contact;
  readonly status: ResolvedStatus;
  /** Empty for a place that is only mentioned in an old source. */
  readonly offers: readonly Offer[];
  readonly checked: Readonly<Partial<Record<FactGroup, Checked>>>;
  readonly texts: Texts;
}

type Kept = 'for' | 'ages' | 'appointment' | 'referral' | 'firstVisit' | 'signUp' | 'cost' | 'spokenLanguages' | 'anonymous' | 'withoutParents';

export interface Offer extends Readonly<Pick<OfferSource, Kept>> {
  readonly id: string;
  /** `<place-id>/<offer-id>`: unique in a municipality. */
  readonly key: string;
  readonly place: Place;
  readonly kind: Kind;
  /** Own name, or the name of the kind. */
  readonly name: Text;
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Topic[];
  readonly audiences: readonly Audience[];
  readonly facilities: readonly Facility[];
  readonly hours: Hours | 'unknown';
  readonly serves: 'all' | readonly Neighbourhood[];
  /** The offer's own channels over those of the place. */
  readonly contact: Contact;
  readonly handover?: Handover;
  readonly status: ResolvedStatus;
  readonly checked: Readonly<Partial<Record<FactGroup, Checked>>>;
  readonly texts: Texts;
}

/** True when nobody may know where this is. */
export const isConfidential = (place: Place) => place.where.kind === 'confidential';

/** Whether it is on a topic such as violence, which nobody may be seen to look at. */
export const isSensitive = ({ topics }: Pick<Offer, 'topics'>) => topics.some(({ sensitive }) => sensitive);

/** Whether its page is neutral in title and picture, and has a quick exit. */
export const needsQuickExit = (place: Place) => isConfidential(place) || place.offers.some(isSensitive);

/** Whether there is a door to walk to on `date` (`2026-11-21`): not by telephone only, and not at a secret address. */
export const hasDoor = (place: Place, date: string) => !['remote', 'confidential'].includes(whereOn(place, date).where.kind);

/** A dated change of where something is, whatever "where" is written in. */
interface AnyMove<AnyWhere> {
  readonly since: string;
  readonly until?: string | undefined;
  readonly where: AnyWhere;
}

/** Where the place is on `date` (`2026-11-21`), and the move that put it there. The move that is listed last wins. */
export function whereOn<AnyWhere, OneMove extends AnyMove<unknown>>(
  place: { readonly where: AnyWhere; readonly moves: readonly OneMove[] },
  date: string,
): { readonly where: AnyWhere | OneMove['where']; readonly move?: OneMove; readonly moveNumber?: number } {
  const number = place.moves.map(({ since, until }) => since <= date && (until === undefined || date <= until)).lastIndexOf(true);
  const move = place.moves[number];
  return move ? { where: move.where, move, moveNumber: number } : { where: place.where };
}
