/** What the finder knows of offers: small, language-neutral, the same in the build, the browser and the tests. */
import type { Point } from '../geometry.ts';
import type { HoursFacts } from '../hours.ts';
import type { Ages } from '../offer.schema.ts';

/** Where a place is. Only exact positions; none when it isn't known. */
export interface FinderWhere {
  readonly point?: Point;
  /** Stops of a bus by their id; `home` is the id of the neighbourhood it stops in. */
  readonly stops?: Readonly<Record<string, { readonly point?: Point; readonly home: string }>>;
}

export interface FinderPlace {
  readonly name: string;
  /** Id of its neighbourhood. */
  readonly home?: string;
  readonly where: FinderWhere;
  readonly moves: readonly { readonly since: string; readonly until?: string | undefined; readonly where: FinderWhere }[];
}

export interface FinderNeighbourhood {
  readonly id: string;
  readonly name: string;
  readonly nicknames: readonly string[];
  readonly postcodes: readonly string[];
  readonly centre: Point;
  readonly parent?: string;
}

export interface FinderOffer {
  /** `<place-id>/<offer-id>`. */
  readonly key: string;
  /** Id of its place. */
  readonly place: string;
  /** Values per stored filter. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly ages?: Ages;
  /** False when it is paused, or still has to begin. */
  readonly isRunning: boolean;
  /** Ids of the neighbourhoods it is in: one for a place, several for a bus. */
  readonly homes: readonly string[];
  /** In a place, there for the whole municipality, or somewhere we don't know. */
  readonly reach: 'place' | 'whole' | 'unknown';
  /** Only when they were sure on the day the page was made. */
  readonly hours?: HoursFacts;
}

/** Everything of one municipality. Offers stand in the order of a list without a question: what is sure first. */
export interface FinderFacts {
  readonly offers: readonly FinderOffer[];
  readonly places: Readonly<Record<string, FinderPlace>>;
  readonly neighbourhoods: readonly FinderNeighbourhood[];
}
