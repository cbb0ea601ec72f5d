import { afterEach, expect, test, vi } from 'vitest';
import { openState } from '#domain/hours.ts';
import type { NowStates } from '#islands/now-states.ts';
import { confirmedFacts, everyDay } from '../fixtures/hours-facts.ts';

vi.mock('#domain/hours.ts', { spy: true });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('however many scripts show it, every answer is worked out once a minute', async () => {
  const { shelfLife, calendar, ...offer } = confirmedFacts({
    rules: [{ days: [...everyDay], from: '10:00', to: '12:00' }],
    holidays: 'open',
    carnaval: 'open',
  });
  const facts = { shelfLife, calendar, offers: { 'buurthuis/inloop': offer, 'buurthuis/soep': offer } };
  vi.useFakeTimers({ now: new Date('2026-11-23T11:58:30+01:00') });
  vi.stubGlobal('document', { getElementById: () => ({ textContent: JSON.stringify(facts) }), addEventListener: vi.fn() });
  const { eachMinute } = await import('#islands/now-states.ts');
  const seen: [string, string | undefined][] = [];
  const see = (name: string) => (states: NowStates) => {
    seen.push([name, states.get('buurthuis/soep')?.is]);
  };
  eachMinute(see('rows'));
  eachMinute(see('week'));
  expect(openState).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(120_000);
  expect(openState).toHaveBeenCalledTimes(6);
  expect(seen.slice(0, 2)).toEqual([
    ['rows', 'open'],
    ['week', 'open'],
  ]);
  expect(seen.slice(-2)).toEqual([
    ['rows', 'closed'],
    ['week', 'closed'],
  ]);
});
