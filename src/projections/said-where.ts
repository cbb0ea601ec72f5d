/** Where to go, in words and links, for a script. */
import type { Catalogue } from '#domain/catalogue.ts';
import { addDays, type CivilDate } from '#domain/civil-time.ts';
import { whereOn, type Place } from '#domain/place.ts';
import type { Where } from '#domain/where.schema.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines, hasStreet, routeLinks } from './address.ts';
import { said, sayTo, type Said } from './said.ts';

export interface SaidWhere {
  /** Street with number, postcode with town; the same in every language. Empty when there is no address. */
  readonly lines: readonly string[];
  /** Which door, which building; or the area of what has no address; or that it isn't known, or secret. */
  readonly notes: readonly Said[];
  /** Links that open a map or a journey planner elsewhere. */
  readonly routes: readonly { readonly label: Said; readonly href: string; readonly pictogram: string }[];
  /** Whether a journey can be planned to it. */
  readonly hasStreet: boolean;
  /** Days to come on which it will be elsewhere, or back: from then on the lines don't hold. */
  readonly moveDates: readonly CivilDate[];
}

/** Where the place is today; where it will be stands among the notes. */
export function saidWhere(place: Place, { today }: Pick<Catalogue, 'today'>, reader: Reader): SaidWhere {
  const { where, moveNumber } = whereOn(place, today);
  const say = sayTo(reader);
  const at = (path: string): Said[] => {
    const text = reader.textAt(place.texts, path);
    return text ? [said(text, reader)] : [];
  };
  const path = moveNumber === undefined ? 'where' : `moves.${String(moveNumber)}.where`;
  const moveDates = datesOfMoves(place, today);
  const moves = moveDates.flatMap((since): Said[] => {
    const address = addressLines(whereOn(place, since).where).join(', ');
    return address === ''
      ? []
      : [
          said(
            reader.say('card.movesFrom', ({ format }) => ({ since: format.date(since), where: address })),
            reader,
          ),
        ];
  });
  return {
    lines: addressLines(where),
    notes: [...at(`${path}.building`), ...at(`${path}.area`), ...without(where).map((key) => say(key)), ...moves],
    routes: routeLinks(where, place.name).map(({ key, href, pictogram }) => ({ label: say(key), href, pictogram })),
    hasStreet: hasStreet(where),
    moveDates,
  };
}

/** The days after today on which it goes elsewhere, or comes back. */
const datesOfMoves = ({ moves }: Place, today: CivilDate): CivilDate[] =>
  [...new Set(moves.flatMap(({ since, until }) => [since, ...(until === undefined ? [] : [addDays(until, 1)])]))].filter((date) => date > today).sort();

function without({ kind }: Where) {
  if (kind === 'remote') return ['card.whereRemote'] as const;
  if (kind === 'confidential') return ['card.whereSecret'] as const;
  return kind === 'unknown' ? (['card.whereUnknown'] as const) : [];
}
