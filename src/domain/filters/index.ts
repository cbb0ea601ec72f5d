/** All filters, in the order in which they stand in an address. A new filter is a file beside this one and a line here. */
import { ageFilter } from './age.ts';
import { appointmentFilter } from './appointment.ts';
import { audienceFilter } from './audience.ts';
import { costFilter } from './cost.ts';
import { kindFilter } from './kind.ts';
import { languageFilter } from './language.ts';
import { mealFilter } from './meal.ts';
import { nearFilter } from './near.ts';
import { neighbourhoodFilter } from './neighbourhood.ts';
import { openFilter } from './open.ts';
import { referralFilter } from './referral.ts';
import { topicFilter } from './topic.ts';
import { wheelchairFilter } from './wheelchair.ts';

export const filters = [
  neighbourhoodFilter,
  openFilter,
  nearFilter,
  topicFilter,
  kindFilter,
  audienceFilter,
  ageFilter,
  appointmentFilter,
  referralFilter,
  costFilter,
  mealFilter,
  wheelchairFilter,
  languageFilter,
] as const;

export type FilterId = (typeof filters)[number]['id'];
