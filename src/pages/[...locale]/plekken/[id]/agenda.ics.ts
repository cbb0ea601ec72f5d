import type { APIRoute } from 'astro';
import { catalogue, inEveryLocale, readerOf } from '#layouts/site.ts';
import { calendar, hasCalendar, placeMoments } from '#projections/calendar.ts';
import { calendarResponse } from '#layouts/calendar-response.ts';

export const getStaticPaths = () => inEveryLocale(catalogue.places.filter((place) => hasCalendar(place, catalogue)).map(({ id }) => ({ id })));

export const GET: APIRoute = ({ params }) => {
  const place = catalogue.places.find(({ id }) => id === params.id);
  if (!place) throw new Error(`There is no place ${String(params.id)}.`);
  return calendarResponse(calendar(place.name, placeMoments(place, catalogue), catalogue, readerOf(params.locale)));
};
