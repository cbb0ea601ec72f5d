/** The week a poster tells: the coming one from Monday to Sunday, or every week when the next ones are exactly like it. */
import type { Catalogue } from '#domain/catalogue.ts';
import { addDays, daysBetween, weekCount, type CivilDate } from '#domain/civil-time.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { whereOn, type Offer } from '#domain/place.ts';
import { trustOf } from '#domain/trust.ts';
import { weekOf, type Moment, type WeekDay } from './week.ts';

export interface PosterWeek {
  /** Monday to Sunday, by time. */
  readonly days: readonly WeekDay[];
  readonly since: CivilDate;
  /** The last day for which it holds. */
  readonly until: CivilDate;
  readonly isEveryWeek: boolean;
}

/** With the six days before Monday this stays within the 60 days that are known. */
const weeksAhead = 7;
/** So many weeks must be the same before we dare say "every week". */
const enoughWeeks = 4;

/** Nobody needs to be seen reading these at the door of a community centre. */
export const isForTheWall = ({ topics }: Pick<Offer, 'topics'>) => topics.every(({ sensitive }) => !sensitive);

/** Today when it is Monday, else the next one. */
export function comingMonday(today: CivilDate): CivilDate {
  const ahead = Array.from({ length: 7 }, (_, days) => addDays(today, days));
  return ahead.find((day) => weekCount(day) !== weekCount(addDays(day, -1))) ?? today;
}

/** Everything about a moment that may not change from one week to the next. */
const saysOf = ({ offer, slot, place }: Moment) => {
  const { date, ...times } = slot;
  return JSON.stringify([offer.key, place.id, times, whereOn(place, date).where]);
};
const isLike = (one: readonly WeekDay[], other: readonly WeekDay[]) =>
  one.every(({ moments }, day) => moments.map(saysOf).join() === other[day]?.moments.map(saysOf).join());

export function posterWeek(neighbourhood: Neighbourhood, catalogue: Catalogue): PosterWeek {
  const since = comingMonday(catalogue.today);
  const ahead = daysBetween(catalogue.today, since);
  const days = weekOf(neighbourhood, catalogue, ahead + weeksAhead * 7)
    .slice(ahead)
    .map((day) => ({ ...day, moments: day.moments.filter(({ offer }) => isForTheWall(offer)) }));
  const week = days.slice(0, 7);
  const lastDayOf = (number: number) => addDays(since, number * 7 + 6);
  // A poster outlives its day: hours that will be past their shelf life by then are no promise.
  const isSureUntil = (date: CivilDate) =>
    week.every(({ moments }) => moments.every(({ offer }) => trustOf(offer.checked.hours, catalogue.municipality.shelfLife.hours, date) === 'confirmed'));
  let alike = 1;
  while (alike < weeksAhead && isSureUntil(lastDayOf(alike)) && isLike(week, days.slice(alike * 7, alike * 7 + 7))) alike++;
  const isEveryWeek = alike >= enoughWeeks;
  return { days: week, since, until: lastDayOf(isEveryWeek ? alike - 1 : 0), isEveryWeek };
}
