/** The moment of the pictures: it decides what is open. */
import { addDays, civilMoment, weekdayOf, type CivilDate } from '#domain/civil-time.ts';

/** Much is open then. */
const time = '10:30';

/** The first Monday from `day` on at half past ten in Amsterdam: a site shows its week from the day it was made for. */
export const tellingMoment = (day: CivilDate): Date => {
  const monday = Array.from({ length: 7 }, (_, number) => addDays(day, number)).find((date) => weekdayOf(date) === 'mo') ?? day;
  const [winter, summer] = ['+01:00', '+02:00'].map((zone) => new Date(`${monday}T${time}:00${zone}`)) as [Date, Date];
  return civilMoment(winter.getTime()).minute === 630 ? winter : summer;
};
