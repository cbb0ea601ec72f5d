/** Problems of opening hours. */
import { problemKind as kind } from './problem.ts';

export const hoursProblems = {
  'impossible-hours': kind<{ what: string; todo: string }>({
    severity: 'error',
    what: ({ what }) => what,
    why: 'Deze tijden kunnen niet; iemand zou voor een dichte deur staan.',
    todo: ({ todo }) => todo,
  }),
  'hours-never': kind<{ what: string }>({
    severity: 'warning',
    what: ({ what }) => what,
    why: 'Deze tijd komt nooit meer voor.',
    todo: () => 'Haal de regel weg of verbeter de datum.',
  }),
  'holidays-not-known': kind<{ region: string }>({
    severity: 'warning',
    what: ({ region }) => `Deze tijden hangen af van de schoolvakanties (regio ${region}), en die data hebben we niet.`,
    why: 'De site antwoordt dan elke dag "dat weten we niet".',
    todo: () => 'Zet de data in content/taxonomy/school-holidays.yaml, of schrijf schoolHolidays: open.',
  }),
};
