import { expect, test } from 'vitest';
import { pageTypes } from '../e2e/page-types.ts';
import { builtSite } from './built-site.ts';
import { pageKind } from './page-kind.ts';

const { pages } = builtSite('voorbeeldstad');

test('the browser tests open every kind of page there is', () => {
  const opened = new Set(Object.values(pageTypes).map(pageKind));
  const there = new Set(pages.map(({ path }) => pageKind(path)));
  expect([...there].filter((kind) => !opened.has(kind))).toEqual([]);
});

test('the browser tests open only pages that exist', () => {
  const there = new Set<string>(pages.map(({ path }) => path));
  expect(Object.values(pageTypes).filter((path) => !there.has(path))).toEqual([]);
});
