/** schema.org for a place: where it is and what it does. Opening hours only where they are sure. */
import type { Catalogue } from '#domain/catalogue.ts';
import { addDays, timeOf } from '#domain/civil-time.ts';
import type { Slot } from '#domain/hours.ts';
import { whereOn, type Offer, type Place } from '#domain/place.ts';
import type { Where } from '#domain/where.schema.ts';
import type { Reader } from '#i18n/reader.ts';
import { isRunning, sureDays } from './hours-view.ts';

/** Days of opening hours told ahead. */
const days = 28;

/** @returns a graph of one Place and a Service per running offer */
export function placeJsonLd(place: Place, catalogue: Catalogue, reader: Reader): object {
  const { municipality, today } = catalogue;
  const base = municipality.publicAddress?.replace(/\/$/, '') ?? '';
  const url = `${base}${reader.href(`plekken/${place.id}/`)}`;
  const { where } = whereOn(place, today);
  const { phone, mail, website } = municipality.invented ? {} : place.contact;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Place',
        '@id': `${url}#plek`,
        name: place.name,
        url,
        ...addressOf(where),
        ...(phone && { telephone: phone }),
        ...(website && { sameAs: website }),
        ...(place.neighbourhood && { containedInPlace: { '@type': 'Place', name: `${place.neighbourhood.name}, ${municipality.name}` } }),
      },
      ...place.offers.filter(isRunning).map((offer) => service(offer, catalogue, reader, url, mail)),
    ],
  };
}

function service(offer: Offer, catalogue: Catalogue, reader: Reader, url: string, mail: string | undefined): object {
  const slots = sureDays(offer, catalogue, days).flatMap((day) => day.slots);
  const known = slots.filter(({ at, to }) => at === undefined && to !== null);
  return {
    '@type': 'Service',
    '@id': `${url}#${offer.id}`,
    name: reader.text(offer.name).value,
    serviceType: reader.text(offer.kind.name).value,
    description: reader.textAt(offer.texts, 'summary')?.value,
    areaServed: catalogue.municipality.name,
    ...(offer.organisations.length > 0 && { provider: offer.organisations.map(({ name }) => ({ '@type': 'Organization', name })) }),
    ...(offer.cost === 'free' && { isAccessibleForFree: true }),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceLocation: { '@id': `${url}#plek` },
      ...(offer.spokenLanguages !== 'unknown' && { availableLanguage: offer.spokenLanguages }),
      ...(mail && { serviceUrl: `mailto:${mail}` }),
    },
    ...(known.length > 0 && { hoursAvailable: known.map(openingHours) }),
  };
}

const weekday = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function openingHours({ date, from, to }: Slot): object {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${weekday[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''}`,
    opens: timeOf(from),
    closes: to === null ? undefined : to === 1440 ? '23:59' : timeOf(to % 1440),
    validFrom: date,
    validThrough: to !== null && to > 1440 ? addDays(date, 1) : date,
  };
}

function addressOf(where: Where): object {
  if (where.kind !== 'address') return {};
  const known = (part: string) => (part === 'unknown' ? undefined : part);
  const street = known(where.street);
  const number = known(where.houseNumber);
  return {
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: number ? `${street} ${number}` : street }),
      ...(known(where.postcode) && { postalCode: where.postcode }),
      addressLocality: where.town,
      addressCountry: 'NL',
    },
    ...(where.position && { geo: { '@type': 'GeoCoordinates', latitude: where.position.latitude, longitude: where.position.longitude } }),
  };
}
