import { expect, test } from 'vitest';
import type { OpenState } from '#domain/hours.ts';
import { openDoors } from '#islands/open-doors.ts';

const open = (where: { at?: string; stop?: string } = {}): OpenState => ({
  is: 'open',
  slot: { date: '2026-11-23', from: 570, to: 720, ...where },
  until: { date: '2026-11-23', minute: 720 },
});
const states = new Map<string, OpenState>([
  ['buurthuis/inloop', open()],
  ['buurthuis/soep', open()],
  ['school/taalles', { is: 'closed' }],
  ['telefoon/lijn', open()],
  ['telefoon/spreekuur', open({ at: 'bibliotheek' })],
  ['bus/advies', open({ stop: 'plein' })],
]);
const facts = { doorless: ['telefoon/lijn', 'telefoon/spreekuur'] };

test('two things behind one door are one door, and a telephone has none', () => {
  expect(openDoors(states, facts)).toBe(3);
  expect(openDoors(states, { doorless: [] })).toBe(4);
});

test('what is elsewhere today is behind the door of that place', () => {
  expect(openDoors(states, facts, ['bibliotheek'])).toBe(1);
  expect(openDoors(states, facts, ['telefoon'])).toBe(0);
  expect(openDoors(new Map([...states, ['bibliotheek/lezen', open()]]), facts)).toBe(3);
});

test('a bus counts where it stops, and nowhere else', () => {
  expect(openDoors(states, facts, ['bus#plein', 'school'])).toBe(1);
  expect(openDoors(states, facts, ['bus#kerk', 'bus'])).toBe(0);
});
