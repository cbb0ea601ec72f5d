/** Leaves of the evenings what there is tonight; when that is nothing, what there is on the first evening that has something. */
import { addDays, type CivilMoment } from '#domain/civil-time.ts';
import { eveningStart } from '#domain/finder/open-group.ts';
import { confirmedDays, sureEnd } from '#domain/hours.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import { dayName } from '../now-sentence.ts';
import { eachMinute } from '../now-states.ts';

const daysAhead = 14;

const section = document.querySelector('.youth-evenings');
const rows = [...document.querySelectorAll<HTMLElement>('[data-evenings] [data-offer]')];
const nextDay = section?.querySelector('[data-said="next"]');
// The deepest: a text that is only there in Dutch stands in an element of its own.
const nextWords = nextDay?.querySelector('span') ?? nextDay;
const nextSentence = nextWords?.textContent ?? '';

if (rows.length > 0) {
  eachMinute((_, facts, now) => {
    const ahead = Array.from({ length: daysAhead }, (_day, number) => number).find((number) => rows.some((row) => isOn(row, number, facts, now)));
    for (const row of rows) row.hidden = ahead !== undefined && !isOn(row, ahead, facts, now);
    say('tonight', true);
    say('usual', false);
    say('none', ahead !== 0);
    say('next', ahead !== undefined && ahead > 0);
    if (nextWords && ahead !== undefined) nextWords.textContent = nextSentence.replace('…', dayName(addDays(now.date, ahead), now, facts));
  });
}

function isOn({ dataset }: HTMLElement, ahead: number, { offers, shelfLife, calendar }: NowFacts, now: CivilMoment): boolean {
  const known = offers[dataset.offer ?? ''];
  if (!known) return false;
  const plans = confirmedDays({ ...known, shelfLife, calendar }, addDays(now.date, ahead), 1, now.date);
  return plans.some(({ slots }) => slots.some((slot) => sureEnd(slot) > Math.max(eveningStart, ahead === 0 ? now.minute : 0)));
}

function say(what: string, isSaid: boolean): void {
  for (const words of section?.querySelectorAll<HTMLElement>(`[data-said="${what}"]`) ?? []) words.hidden = !isSaid;
}
