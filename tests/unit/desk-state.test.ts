import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostOffers } from '#domain/card/card.ts';
import { deskAfter, emptyDesk, isBlank, type DeskAction, type DeskState } from '../../src/islands/desk/desk-state.ts';

const after = (...actions: readonly DeskAction[]): DeskState => actions.reduce(deskAfter, emptyDesk);
const toggle = (key: string): DeskAction => ({ does: 'toggle', key });
const polish: DeskAction = { does: 'choose-language', language: 'pl' };
const five = ['a/1', 'b/1', 'c/1', 'd/1', 'e/1'];
const keysOf = ({ chosen }: DeskState) => chosen.map(({ key }) => key);
const tuesday = { date: '2026-11-24', minute: 570 };

describe('the list of a desk', () => {
  test('holds what was chosen, in that order, and says so', () => {
    const state = after(polish, toggle('b/1'), toggle('a/1'));
    expect(keysOf(state)).toEqual(['b/1', 'a/1']);
    expect(state.said).toEqual({ is: 'added', key: 'a/1', number: 2 });
  });

  test('loses what is chosen again', () => {
    const state = after(toggle('a/1'), toggle('b/1'), toggle('a/1'));
    expect(keysOf(state)).toEqual(['b/1']);
    expect(state.said).toMatchObject({ is: 'removed', key: 'a/1' });
  });

  test('is full at five: a sixth is refused, each time in so many words', () => {
    const state = after(...five.map(toggle), toggle('f/1'));
    expect(keysOf(state)).toEqual(five);
    expect(state.said?.is).toBe('full');
    expect(deskAfter(state, toggle('f/1')).said?.number).toBe((state.said?.number ?? 0) + 1);
    expect(keysOf(deskAfter(state, { does: 'agree', key: 'f/1', moment: tuesday }))).toEqual(five);
    expect(keysOf(deskAfter(state, { does: 'expect', key: 'f/1', isExpected: true }))).toEqual(five);
  });

  test('gets a place of which something was agreed', () => {
    expect(after({ does: 'agree', key: 'a/1', moment: tuesday }).chosen).toEqual([{ key: 'a/1', isExpected: false, moment: tuesday }]);
    expect(after({ does: 'expect', key: 'a/1', isExpected: true }).chosen).toEqual([{ key: 'a/1', isExpected: true }]);
  });

  test('gets no place of which nothing was agreed', () => {
    expect(after({ does: 'agree', key: 'a/1', moment: undefined }).chosen).toEqual([]);
  });

  test('keeps that they know of the visitor when the moment changes or goes', () => {
    const known: DeskAction = { does: 'expect', key: 'a/1', isExpected: true };
    const state = after(known, { does: 'agree', key: 'a/1', moment: tuesday });
    expect(state.chosen).toEqual([{ key: 'a/1', isExpected: true, moment: tuesday }]);
    expect(deskAfter(state, { does: 'agree', key: 'a/1', moment: undefined }).chosen).toEqual([{ key: 'a/1', isExpected: true }]);
  });
});

describe('the way through a desk', () => {
  test('another language keeps the list and the place that is open', () => {
    const state = after(polish, toggle('a/1'), { does: 'open', key: 'a/1' }, { does: 'ask-language' }, { does: 'choose-language', language: 'ar' });
    expect(state).toMatchObject({ language: 'ar', isAskingLanguage: false, view: { is: 'place', key: 'a/1' } });
    expect(keysOf(state)).toEqual(['a/1']);
  });

  test('the same language again asks for its texts again', () => {
    expect(after(polish, polish).choice).toBe(2);
  });

  test('back from the question of the language goes where one was; without a language it stays', () => {
    expect(after(polish, { does: 'ask-language' }, { does: 'back' }).isAskingLanguage).toBe(false);
    expect(after({ does: 'back' }).isAskingLanguage).toBe(true);
  });

  test('there is no card of an empty list, and none is left when the last place goes', () => {
    expect(after(polish, { does: 'make-card' }).view).toEqual({ is: 'look' });
    expect(after(polish, toggle('a/1'), { does: 'make-card' }).view).toEqual({ is: 'card' });
    expect(after(polish, toggle('a/1'), { does: 'make-card' }, toggle('a/1')).view).toEqual({ is: 'look' });
  });

  test('to begin with a kind looks anew and keeps the list', () => {
    const state = after(polish, toggle('a/1'), { does: 'start', kind: 'welzijn-op-recept' });
    expect(state).toMatchObject({ start: 'welzijn-op-recept', round: 1, view: { is: 'look' } });
    expect(keysOf(state)).toEqual(['a/1']);
  });
});

test('after “Wis alles” the same language is asked for again, not the answer that failed before', () => {
  expect(after(polish, { does: 'clear' }, polish).choice).toBe(2);
});

const key = fc.constantFrom('a/1', 'b/1', 'c/1', 'd/1', 'e/1', 'f/1', 'g/1');
const anyAction: fc.Arbitrary<DeskAction> = fc.oneof(
  fc.constantFrom<DeskAction>(polish, { does: 'ask-language' }, { does: 'back' }, { does: 'make-card' }, { does: 'resize' }),
  key.map((one): DeskAction => ({ does: 'open', key: one })),
  key.map(toggle),
  fc.record({ does: fc.constant('expect' as const), key, isExpected: fc.boolean() }),
  fc.record({ does: fc.constant('agree' as const), key, moment: fc.constantFrom(tuesday, undefined) }),
  fc.constant<DeskAction>({ does: 'start', kind: 'welzijn-op-recept' }),
);

test('after anything, to clear leaves nothing of it', () => {
  fc.assert(
    fc.property(fc.array(anyAction), (actions) => {
      const cleared = deskAfter(after(...actions), { does: 'clear' });
      const { round, said, choice: _, ...rest } = cleared;
      const { round: __, choice: ___, ...empty } = emptyDesk;
      expect(rest).toEqual(empty);
      expect(said).toMatchObject({ is: 'cleared' });
      expect(said).not.toHaveProperty('key');
      expect(round).toBeGreaterThan(0);
      expect(isBlank(cleared)).toBe(true);
    }),
  );
});

test('whatever is done, a list never holds more than fits, nor a place twice', () => {
  fc.assert(
    fc.property(fc.array(anyAction), (actions) => {
      const keys = keysOf(after(...actions));
      expect(keys.length).toBeLessThanOrEqual(mostOffers);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
