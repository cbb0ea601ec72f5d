import { expect, test } from 'vitest';
import type { Offer } from '#domain/place.ts';
import { nextStep } from '#projections/next-step.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';

const kleinstad = contentFolder().catalogue();
const offerOf = (key: string, catalogue = kleinstad): Offer => catalogue.offers.find((offer) => offer.key === key)!;
const inloop = offerOf('buurthuis/inloop');
const addressOnly: Partial<Offer> = { appointment: 'unknown', contact: {}, handover: undefined };

test('whoever may walk in at confirmed hours walks in', () => {
  expect(nextStep(inloop)).toBe('walk');
});

test('without confirmed hours, or with an appointment, the number is called', () => {
  expect(nextStep({ ...inloop, hours: 'unknown' })).toBe('call');
  expect(nextStep({ ...inloop, appointment: 'required' })).toBe('call');
  expect(nextStep({ ...inloop, contact: {}, handover: { bestWay: 'unknown', bring: [], phone: '000-1' }, appointment: 'unknown' })).toBe('call');
});

test('without a number there is the door, then the website, then mail', () => {
  expect(nextStep({ ...inloop, ...addressOnly })).toBe('visit');
  expect(nextStep({ ...inloop, ...addressOnly, hours: 'unknown', contact: { website: 'https://a.example.org', mail: 'a@example.org' } })).toBe('website');
  expect(nextStep({ ...inloop, ...addressOnly, hours: 'unknown', contact: { mail: 'a@example.org' } })).toBe('mail');
});

test('when nothing is known there is still an advice point to ask', () => {
  expect(nextStep({ ...inloop, ...addressOnly, hours: 'unknown' })).toBe('advice');
});

test('nobody is sent to walk to a place without a street or with a secret address', () => {
  const without = contentFolder().replace(buurthuis, '  street: Lindeplein\n  houseNumber: "2"\n', '').catalogue();
  expect(nextStep(offerOf('buurthuis/inloop', without))).toBe('call');
  for (const offer of kleinstad.offers.filter(({ place }) => place.where.kind === 'confidential')) expect(['walk', 'visit']).not.toContain(nextStep(offer));
});
