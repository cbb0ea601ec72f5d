/** Says how many places of this page are open now, and in the week which ones, and what is over. Without this script the times remain. */
import { civilMoment, type CivilMoment } from '#domain/civil-time.ts';
import { openState, type OpenState } from '#domain/hours.ts';
import { spotOf } from '#projections/neighbourhood-spots.ts';
import type { NowFacts } from '#projections/now-facts.ts';

type Open = Extract<OpenState, { is: 'open' }>;

const source = document.getElementById('now-facts')?.textContent;
if (source) {
  const facts = JSON.parse(source) as NowFacts;
  const show = () => {
    const now = civilMoment(Date.now());
    const open = openOffers(facts, now);
    showCount(facts, open);
    showWeek(facts, open, now);
  };
  show();
  setInterval(show, 60_000);
  document.addEventListener('visibilitychange', show);
}

function openOffers({ offers, shelfLife, calendar }: NowFacts, now: CivilMoment): ReadonlyMap<string, Open> {
  const open = new Map<string, Open>();
  for (const [key, { hours, checked }] of Object.entries(offers)) {
    const state = openState({ hours, checked, shelfLife, calendar }, now);
    if (state.is === 'open') open.set(key, state);
  }
  return open;
}

/** Places, not offers: two things behind one door are one open door. */
function showCount({ countWords, intl }: NowFacts, open: ReadonlyMap<string, Open>): void {
  for (const count of document.querySelectorAll<HTMLElement>('.open-count')) {
    const counted = count.dataset.spots?.split(' ');
    const spots = [...open].map(([key, { slot }]) => spotOf(slot, key.split('/')[0] ?? '')).filter((spot) => !counted || counted.includes(spot));
    const number = new Set(spots.map((spot) => spot.split('#')[0])).size;
    const words = countWords[new Intl.PluralRules(intl).select(number)] ?? '{count}';
    count.querySelector('a')?.replaceChildren(words.replace('{count}', String(number)));
    count.hidden = number === 0;
  }
}

function showWeek({ words }: NowFacts, open: ReadonlyMap<string, Open>, now: CivilMoment): void {
  for (const week of document.querySelectorAll<HTMLElement>('.week')) {
    for (const moment of week.querySelectorAll<HTMLElement>('[data-date] [data-moment]')) {
      const isToday = moment.closest<HTMLElement>('[data-date]')?.dataset.date === now.date;
      const { moment: key = '', from, to, ends } = moment.dataset;
      const isOpen = isToday && open.has(key) && Number(from) <= now.minute && now.minute < Number(to);
      const isOver = isToday && ends !== undefined && Number(ends) <= now.minute;
      moment.classList.toggle('is-over', isOver);
      const badge = moment.querySelector<HTMLElement>('.now');
      if (!badge) continue;
      badge.hidden = !isOpen && !isOver;
      badge.dataset.state = isOpen ? 'open' : 'over';
      badge.replaceChildren(isOpen ? openBadge(words.open) : (week.dataset.over ?? ''));
    }
  }
}

function openBadge(text: string): HTMLElement {
  const badge = document.createElement('strong');
  badge.className = 'nl-data-badge';
  badge.textContent = text;
  return badge;
}
