import { describe, expect, test } from 'vitest';
import { ancestors, nearby, within } from '#domain/neighbourhood.ts';
import { contentFolder } from '../fixtures/content-folder.ts';

const { neighbourhoods } = contentFolder().catalogue();
const find = (id: string) => neighbourhoods.find((neighbourhood) => neighbourhood.id === id)!;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('neighbourhoods', () => {
  test('know what lies in them and what they lie in', () => {
    expect(ids(within(find('stad')))).toEqual(['stad', 'west', 'oost']);
    expect(ids(ancestors(find('west')))).toEqual(['stad']);
    expect(find('west').parent).toBe(find('stad'));
    expect(ancestors(find('heide'))).toEqual([]);
  });

  test('know their outline, when they have one', () => {
    expect(find('west').boundary).toBe('KS01');
    expect(find('stad').boundary).toBeUndefined();
  });

  test('are near by distance, without their own family and without what only holds others', () => {
    expect(ids(nearby(find('oost'), neighbourhoods, 5))).toEqual(['heide', 'west']);
    expect(ids(nearby(find('heide'), neighbourhoods, 5))).toEqual(['oost', 'west']);
    expect(ids(nearby(find('heide'), neighbourhoods, 1))).toEqual(['oost']);
    expect(ids(nearby(find('stad'), neighbourhoods, 5))).toEqual(['heide']);
  });

  test('keep what an old source mentions, with its translation', () => {
    expect(find('heide').mentions).toEqual([
      { text: { nl: 'Een moestuin bij de molen', en: 'A vegetable garden by the mill' }, on: '2013', source: 'een folder' },
    ]);
  });
});
