/** What every door of the page answers now, worked out once a minute for all scripts that show it. */
import type { CivilMoment } from '#domain/civil-time.ts';
import { openState, type OpenState } from '#domain/hours.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import { everyMinute } from './every-minute.ts';

/** By the key of the offer; only of offers whose hours were sure when the page was made. */
export type NowStates = ReadonlyMap<string, OpenState>;
type Show = (states: NowStates, facts: NowFacts, now: CivilMoment) => void;

const shows: Show[] = [];
let latest: Parameters<Show> | undefined;

/** Calls `show` at once and every minute; never on a page without `#now-facts`. */
export function eachMinute(show: Show): void {
  shows.push(show);
  if (latest) show(...latest);
}

const source = document.getElementById('now-facts')?.textContent;
if (source) {
  const facts = JSON.parse(source) as NowFacts;
  everyMinute((now) => {
    latest = [statesAt(now, facts), facts, now];
    for (const show of shows) show(...latest);
  });
}

function statesAt(now: CivilMoment, { offers, shelfLife, calendar }: NowFacts): NowStates {
  return new Map(Object.entries(offers).map(([key, { hours, checked }]) => [key, openState({ hours, checked, shelfLife, calendar }, now)]));
}
