/** Says beside every offer whose hours are sure whether its door is open now, and keeps saying it. Without this script the hours in words remain. */
import { civilMoment, type CivilMoment } from '#domain/civil-time.ts';
import { openState, type OpenState } from '#domain/hours.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import { sentence } from './now-sentence.ts';
import { showOpenBar } from './open-bar.ts';

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
  showOpenBar(states, facts, now);
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

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'nl-data-badge';
  element.textContent = text;
  return element;
}
