/** Opening hours that can't be, never come, or can't be answered. */
import { minuteOf, weekdayOf } from '../civil-time.ts';
import type { Hours, HoursRule, Period } from '../hours.schema.ts';
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import { openOffers, type Check } from './check.ts';

/** A slot longer than this (minutes) is a typing mistake. */
const longestSlot = 14 * 60;

export const checkHours: Check = ({ content, today }) =>
  openOffers(content).flatMap(({ place, offer, path }) => {
    if (offer.hours === 'unknown') return [];
    const { hours } = offer;
    const at = [...path, 'hours'];
    const impossible = (where: readonly PropertyKey[], what: string, todo: string) =>
      problemIn(place.file, [...at, ...where], 'impossible-hours', { what, todo });
    const never = (where: readonly PropertyKey[], what: string) => problemIn(place.file, [...at, ...where], 'hours-never', { what });
    const problems: Problem[] = [];

    for (const { where, from, to } of timesOf(hours)) {
      if (to === undefined) continue;
      const length = (minuteOf(to) - minuteOf(from) + 1440) % 1440 || (to === '24:00' ? 1440 : 0);
      if (length === 0) problems.push(impossible(where, `Van ${from} tot ${to}: dat duurt nul minuten.`, 'Verbeter from of to.'));
      else if (length > longestSlot && !isAllDay(from, to))
        problems.push(
          impossible(
            where,
            `Van ${from} tot ${to}: dat is ${String(Math.round(length / 60))} uur achter elkaar.`,
            'Staan from en to omgekeerd? Na middernacht mag, maar niet zo lang.',
          ),
        );
    }
    hours.rules?.forEach((rule, number) => {
      const where = ['rules', number];
      problems.push(...ruleMistakes(rule).map(({ field, what, todo }) => impossible([...where, field], what, todo)));
      if (rule.valid && isOver(rule.valid, today)) problems.push(never([...where, 'valid'], `Deze tijd gold tot en met ${rule.valid.until ?? ''}.`));
    });
    hours.exceptions?.forEach(({ since, until }, number) => {
      if (until !== undefined && until < since)
        problems.push(impossible(['exceptions', number], `De uitzondering eindigt (${until}) voor zij begint (${since}).`, 'Wissel since en until om.'));
    });
    if (!hours.rules && !hours.varies && hours.dates?.every(({ on }) => on < today)) problems.push(never(['dates'], 'Alle losse dagen zijn voorbij.'));

    const { municipality, schoolHolidays } = content;
    const region = municipality?.value.schoolRegion ?? 'onbekend';
    if (
      hours.schoolHolidays !== 'open' &&
      hours.rules &&
      !schoolHolidays?.value.some((list) => list.region === region && list.covers.since <= today && today <= list.covers.until)
    ) {
      problems.push(problemIn(place.file, at, 'holidays-not-known', { region }));
    }
    return problems;
  });

/** A telephone line that is always answered. */
const isAllDay = (from: string, to: string) => from === '00:00' && to === '24:00';

const isOver = ({ until }: Period, today: string) => until !== undefined && until < today;

function timesOf(hours: Hours): { where: PropertyKey[]; from: string; to?: string }[] {
  return [
    ...(hours.rules ?? []).map(({ from, to }, number) => ({ where: ['rules', number] as PropertyKey[], from, to })),
    ...(hours.dates ?? []).map(({ from, to }, number) => ({ where: ['dates', number] as PropertyKey[], from, to })),
    ...(hours.exceptions ?? []).flatMap(({ open }, number) =>
      (open ?? []).map(({ from, to }, slot) => ({ where: ['exceptions', number, 'open', slot] as PropertyKey[], from, to })),
    ),
  ];
}

function ruleMistakes({ every, since, weeks, days, valid }: HoursRule): { field: string; what: string; todo: string }[] {
  return [
    ...(every !== undefined && since === undefined
      ? [{ field: 'every', what: `Om de ${String(every)} weken, maar vanaf wanneer?`, todo: 'Zet bij since de dag van de eerste keer.' }]
      : []),
    ...(every !== undefined && since !== undefined && !days.includes(weekdayOf(since))
      ? [{ field: 'since', what: `De eerste keer (${since}) valt niet op een van de genoemde dagen.`, todo: 'Kies een since die op zo’n dag valt.' }]
      : []),
    ...(every !== undefined && weeks !== undefined
      ? [{ field: 'weeks', what: 'every en weeks gaan niet samen.', todo: 'Kies: om de zoveel weken, of de eerste, tweede … van de maand.' }]
      : []),
    ...(valid?.since !== undefined && valid.until !== undefined && valid.until < valid.since
      ? [{ field: 'valid', what: `De periode eindigt (${valid.until}) voor zij begint (${valid.since}).`, todo: 'Wissel since en until om.' }]
      : []),
  ];
}
