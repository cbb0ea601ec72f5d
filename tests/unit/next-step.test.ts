import { expect, test } from 'vitest';
import type { Offer } from '#domain/place.ts';
import { nextStep } from '#projections/next-step.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';

const kleinstad = contentFolder().catalogue();
const offerOf = (key: string, catalogue = kleinstad): Offer => catalogue.offers.find((offer) => offer.key === key)!;
const inloop = offerOf('buurthuis/inloop');
const addressOnly: Partial<Offer> = { appointment: 'unknown', contact: {}, handover: undefined };

test('whoever may walk in at confirmed hours walks in', () => {
  expect(nextStep(inloop, kleinstad)).toBe('walk');
});

test('without confirmed hours, or with an appointment, the number is called', () => {
  expect(nextStep({ ...inloop, hours: 'unknown' }, kleinstad)).toBe('call');
  expect(nextStep({ ...inloop, appointment: 'required' }, kleinstad)).toBe('call');
  expect(nextStep({ ...inloop, contact: {}, handover: { bestWay: 'unknown', bring: [], phone: '000-1' }, appointment: 'unknown' }, kleinstad)).toBe('call');
});

test('nobody walks in where it has not begun, or on hours past their shelf life', () => {
  const planned = contentFolder().replace(buurthuis, 'appointment: none', 'appointment: none\n    status: { is: planned, since: 2027-02-06 }').catalogue();
  expect(nextStep(offerOf('buurthuis/inloop', planned), planned)).toBe('call');
  const later = contentFolder().catalogue('2032-06-01');
  expect(nextStep(offerOf('buurthuis/inloop', later), later)).toBe('call');
});

test('without a number there is the door, then the website, then mail', () => {
  expect(nextStep({ ...inloop, ...addressOnly }, kleinstad)).toBe('visit');
  expect(nextStep({ ...inloop, ...addressOnly, hours: 'unknown', contact: { website: 'https://a.example.org', mail: 'a@example.org' } }, kleinstad)).toBe(
    'website',
  );
  expect(nextStep({ ...inloop, ...addressOnly, hours: 'unknown', contact: { mail: 'a@example.org' } }, kleinstad)).toBe('mail');
});

test('when nothing is known there is still an advice point to ask', () => {
  expect(nextStep({ ...inloop, ...addressOnly, hours: 'unknown' }, kleinstad)).toBe('advice');
});

test('nobody is sent to walk to a place without a street or with a secret address', () => {
  const without = contentFolder().replace(buurthuis, '  street: Lindeplein\n  houseNumber: "2"\n', '').catalogue();
  expect(nextStep(offerOf('buurthuis/inloop', without), without)).toBe('call');
  for (const offer of kleinstad.offers.filter(({ place }) => place.where.kind === 'confidential'))
    expect(['walk', 'visit']).not.toContain(nextStep(offer, kleinstad));
});
