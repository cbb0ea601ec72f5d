import type { APIRoute } from 'astro';
import { catalogue, inEveryLocale, readerOf } from '#layouts/site.ts';
import { calendar, neighbourhoodMoments } from '#projections/calendar.ts';
import { calendarResponse } from '#layouts/calendar-response.ts';

export const getStaticPaths = () =>
  inEveryLocale(catalogue.neighbourhoods.filter((neighbourhood) => neighbourhoodMoments(neighbourhood, catalogue).length > 0).map(({ id }) => ({ id })));

export const GET: APIRoute = ({ params }) => {
  const neighbourhood = catalogue.neighbourhoods.find(({ id }) => id === params.id);
  if (!neighbourhood) throw new Error(`There is no neighbourhood ${String(params.id)}.`);
  return calendarResponse(calendar(neighbourhood.name, neighbourhoodMoments(neighbourhood, catalogue), catalogue, readerOf(params.locale)));
};
