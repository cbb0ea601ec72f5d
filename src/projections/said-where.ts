/** Where to go, in words and links, for a script. */
import type { Catalogue } from '#domain/catalogue.ts';
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
}

/** Where the place is today; a move that is still to come stands among the notes. */
export function saidWhere(place: Place, { today }: Pick<Catalogue, 'today'>, reader: Reader): SaidWhere {
  const { where, moveNumber } = whereOn(place, today);
  const say = sayTo(reader);
  const at = (path: string): Said[] => {
    const text = reader.textAt(place.texts, path);
    return text ? [said(text, reader)] : [];
  };
  const path = moveNumber === undefined ? 'where' : `moves.${String(moveNumber)}.where`;
  const moves = place.moves.flatMap(({ since, until, where: then }): Said[] => {
    const address = addressLines(then).join(', ');
    if (since <= today || address === '') return [];
    const words = reader.say(until === undefined ? 'card.movesFor' : 'card.moves', ({ format }) => ({
      since: format.date(since),
      ...(until !== undefined && { until: format.date(until) }),
      where: address,
    }));
    return [said(words, reader)];
  });
  return {
    lines: addressLines(where),
    notes: [...at(`${path}.building`), ...at(`${path}.area`), ...without(where).map((key) => say(key)), ...moves],
    routes: routeLinks(where, place.name).map(({ key, href, pictogram }) => ({ label: say(key), href, pictogram })),
    hasStreet: hasStreet(where),
  };
}

function without({ kind }: Where) {
  if (kind === 'remote') return ['card.whereRemote'] as const;
  if (kind === 'confidential') return ['card.whereSecret'] as const;
  return kind === 'unknown' ? (['card.whereUnknown'] as const) : [];
}
