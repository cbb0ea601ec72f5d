import type { LiveFilter } from './filter.ts';

const kilometres = ['1', '2', '5'];

/** Within so many kilometres of the visitor. Without a point it leaves everything; help by telephone is near everybody. */
export const nearFilter: LiveFilter<'near'> = {
  id: 'near',
  kind: 'live',
  parameter: 'binnen',
  control: 'own',
  takes: 'one',
  choices: kilometres,
  accepts: (value) => kilometres.includes(value),
  matches: (offer, value, { hasPoint, distanceTo }) => {
    if (!hasPoint || offer.reach === 'whole') return 'yes';
    const distance = distanceTo(offer);
    return distance !== undefined && distance.metres <= Number(value) * 1000 ? 'yes' : 'no';
  },
};
