/** Says beside every offer whose hours are sure whether its door is open now, and keeps saying it. Without this script the hours in words remain. */
import type { CivilMoment } from '#domain/civil-time.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import { badge } from './badge.ts';
import { showBigDoor } from './big-door.ts';
import { sentence } from './now-sentence.ts';
import { eachMinute, type NowStates } from './now-states.ts';
import { showOpenBar } from './open-bar.ts';
import { openDoors } from './open-doors.ts';
import { put, putSaid } from './put.ts';

const doors = { open: 'door-open', opens: 'door-later', closed: 'door-closed', unknown: 'door-unknown' } as const;

eachMinute((states, facts, now) => {
  showRows(states, facts, now);
  showList(states, facts);
  showOpenBar(states, facts, now);
});

function showRows(states: NowStates, facts: NowFacts, now: CivilMoment): void {
  for (const spot of document.querySelectorAll<HTMLElement>('[data-now]')) {
    const state = states.get(spot.dataset.now ?? '');
    const said = state && sentence(state, facts, now);
    spot.hidden = !said;
    if (!state) continue;
    // Hours past their shelf life: nothing is said of now, and a door that was lit goes out.
    if (said) spot.dataset.state = state.is;
    else delete spot.dataset.state;
    put(spot, facts.isDutch, ...(said ? [badge(said.strong), ` ${said.rest}`] : []));
    const row = spot.closest('.offer-row, [data-now-row]');
    row?.querySelector('.door use')?.setAttribute('href', `/pictograms.svg#${doors[said?.door ?? 'unknown']}`);
  }
}

/** The list "Nu open" on the front page: what is open, and what opens later today when nothing is; as many as the page asks for. */
function showList(states: NowStates, facts: NowFacts): void {
  const list = document.querySelector<HTMLElement>('.open-now');
  if (!list) return;
  const isOpen = openDoors(states, facts);
  const wanted = isOpen > 0 ? 'open' : 'opens';
  const most = Number(list.dataset.most);
  let shown = 0;
  for (const row of list.querySelectorAll<HTMLElement>('[data-now-row]')) {
    row.hidden = states.get(row.dataset.nowRow ?? '')?.is !== wanted || shown >= most;
    if (!row.hidden) shown += 1;
  }
  const { words, intl, isDutch } = facts.count;
  const form = words[new Intl.PluralRules(intl).select(isOpen)] ?? '{count}';
  const count = list.querySelector('.open-now-count');
  if (isOpen > 0) put(count, isDutch, form.replace('{count}', String(isOpen)));
  else putSaid(count, facts.nothingOpen);
  list.hidden = shown === 0;
  showBigDoor(isOpen, form, facts.count);
}
