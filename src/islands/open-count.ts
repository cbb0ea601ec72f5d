/** Says how many places of this page are open now, and in the week which ones, and what is over. Without this script the times remain. */
import type { CivilMoment } from '#domain/civil-time.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import { badge } from './badge.ts';
import { eachMinute, type NowStates } from './now-states.ts';
import { openDoors } from './open-doors.ts';
import { put, putSaid } from './put.ts';

eachMinute((states, facts, now) => {
  showCount(states, facts);
  showWeek(states, facts, now);
});

function showCount(states: NowStates, facts: NowFacts): void {
  const { words, intl, isDutch } = facts.count;
  for (const count of document.querySelectorAll<HTMLElement>('.open-count')) {
    const number = openDoors(states, facts, count.dataset.spots?.split(' '));
    const form = words[new Intl.PluralRules(intl).select(number)] ?? '{count}';
    put(count.querySelector('a'), isDutch, form.replace('{count}', String(number)));
    count.hidden = number === 0;
  }
}

function showWeek(states: NowStates, { words, isDutch, over }: NowFacts, now: CivilMoment): void {
  for (const moment of document.querySelectorAll<HTMLElement>('.week [data-date] [data-moment]')) {
    const isToday = moment.closest<HTMLElement>('[data-date]')?.dataset.date === now.date;
    const { moment: key = '', from, to, ends } = moment.dataset;
    const isOpen = isToday && states.get(key)?.is === 'open' && Number(from) <= now.minute && now.minute < Number(to);
    const isOver = isToday && ends !== undefined && Number(ends) <= now.minute;
    moment.classList.toggle('is-over', isOver);
    const spot = moment.querySelector<HTMLElement>('.now');
    if (!spot) continue;
    spot.hidden = !isOpen && !isOver;
    spot.dataset.state = isOpen ? 'open' : 'over';
    if (isOpen) put(spot, isDutch, badge(words.open));
    else putSaid(spot, over);
  }
}
