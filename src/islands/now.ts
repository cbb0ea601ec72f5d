/** Says beside every offer whose hours are sure whether its door is open now, and keeps saying it. Without this script the hours in words remain. */
import { civilMoment, daysBetween, weekdayOf, type CivilMoment } from '#domain/civil-time.ts';
import { openState, type OpenState } from '#domain/hours.ts';
import { clockTime } from '#i18n/clock-time.ts';
import type { NowFacts } from '#projections/now-facts.ts';

const source = document.getElementById('now-facts')?.textContent;
if (source) {
  const facts = JSON.parse(source) as NowFacts;
  const show = () => {
    showNow(facts, civilMoment(Date.now()));
  };
  show();
  setInterval(show, 60_000);
  document.addEventListener('visibilitychange', show);
}

function showNow(facts: NowFacts, now: CivilMoment): void {
  const states = new Map(
    Object.entries(facts.offers).map(([key, { hours, checked }]) => [
      key,
      openState({ hours, checked, shelfLife: facts.shelfLife, calendar: facts.calendar }, now),
    ]),
  );
  for (const spot of document.querySelectorAll<HTMLElement>('[data-now]')) {
    const state = states.get(spot.dataset.now ?? '');
    const said = state && sentence(state, facts, now);
    spot.hidden = !said;
    if (!said) continue;
    spot.dataset.state = state.is;
    spot.replaceChildren(strong(said.strong), ` ${said.rest}`);
    const row = spot.closest('.offer-row, [data-now-row]');
    row?.querySelector('.door use')?.setAttribute('href', `/pictograms.svg#${{ open: 'door-open', opens: 'door-later', closed: 'door-closed' }[said.door]}`);
  }
  showList(facts, states);
}

/** The list "Nu open" on the front page: what is open, and what opens later today when nothing is. */
function showList(facts: NowFacts, states: ReadonlyMap<string, OpenState>): void {
  const list = document.querySelector<HTMLElement>('.open-now');
  if (!list) return;
  const isOpen = [...states.values()].filter(({ is }) => is === 'open').length;
  const wanted = isOpen > 0 ? 'open' : 'opens';
  let shown = 0;
  for (const row of list.querySelectorAll<HTMLElement>('[data-now-row]')) {
    row.hidden = states.get(row.dataset.nowRow ?? '')?.is !== wanted || shown >= 6;
    if (!row.hidden) shown += 1;
  }
  const count = list.querySelector('.open-now-count');
  const words = facts.countWords[new Intl.PluralRules(facts.intl).select(isOpen)] ?? '{count}';
  if (count) count.textContent = isOpen > 0 ? words.replace('{count}', String(isOpen)) : facts.nothingOpen;
  list.hidden = shown === 0;
  if (isOpen > 0) lightDoor(words, isOpen);
}

/** The door of the front page: lit, with the number of places that are open behind it. */
function lightDoor(words: string, isOpen: number): void {
  const door = document.querySelector<HTMLElement>('.big-door');
  const [before = '', after] = words.split('{count}');
  const number = document.createElement('strong');
  number.textContent = String(isOpen);
  // Some languages say one and two without a number.
  door?.querySelector('.big-door-words')?.replaceChildren(...(after === undefined ? [before] : [before, number, after]));
  door?.classList.add('is-lit');
  if (door instanceof HTMLAnchorElement && !door.search) door.search = '?open=nu';
}

interface Sentence {
  readonly strong: string;
  readonly rest: string;
  readonly door: 'open' | 'opens' | 'closed';
}

function sentence(state: OpenState, facts: NowFacts, now: CivilMoment): Sentence | undefined {
  const { words, time, intl } = facts;
  const fill = (text: string, minute: number, day = '') => text.replace('{time}', clockTime(minute, time)).replace('{day}', day);
  switch (state.is) {
    case 'open':
      return { strong: words.open, rest: untilWords(state, fill, facts, now), door: 'open' };
    case 'opens':
      return { strong: words.later, rest: fill(words.laterFrom, state.slot.from), door: 'opens' };
    case 'closed': {
      if (!state.next) return { strong: words.closed, rest: '', door: 'closed' };
      const day = dayName(state.next.date, now, intl);
      return { strong: words.closed, rest: fill(words.next, state.next.from, day), door: 'closed' };
    }
    case 'unknown':
      return { strong: words.callFirst, rest: '', door: 'closed' };
    case 'reported':
      return undefined;
  }
}

/** Until when: an hour today, or day and night when the door never closes. */
function untilWords(
  { until, slot }: Extract<OpenState, { is: 'open' }>,
  fill: (text: string, minute: number) => string,
  { words }: NowFacts,
  now: CivilMoment,
): string {
  if (!until) return fill(words.openSince, slot.from);
  if (daysBetween(now.date, until.date) >= 7) return words.always;
  // Midnight closes the day that was, so it reads 24.00.
  return fill(words.openUntil, until.minute === 0 ? 1440 : until.minute);
}

/** "dinsdag", or "dinsdag 8 december" when it is more than six days away. */
function dayName(date: string, now: CivilMoment, intl: string): string {
  const instant = new Date(`${date}T00:00:00Z`);
  const isSoon = daysBetween(now.date, date) < 7 && weekdayOf(date) !== weekdayOf(now.date);
  return new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC', ...(!isSoon && { day: 'numeric', month: 'long' }) }).format(instant);
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'nl-data-badge';
  element.textContent = text;
  return element;
}
