import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const written = [...read('../../src/domain/HOURS.md').matchAll(/^- \*\*(H\d+)\*\*/gm)].map((match) => match[1]);
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^(hours|holidays|trust).*\.test\.ts$/.test(name));
/** Rule numbers in the names of tests and of groups of tests. */
const cited = files.flatMap((name) => [...read(name).matchAll(/(?:describe|test)\('([^']*)'/g)].flatMap((match) => match[1]?.match(/\bH\d+\b/g) ?? []));

test('the rules in HOURS.md are numbered without a gap', () => {
  expect(written).toEqual(written.map((_, index) => `H${index + 1}`));
  expect(written.length).toBeGreaterThan(30);
});

test('every rule in HOURS.md is cited by a test, and every number a test cites is a rule', () => {
  expect([...new Set(cited)].sort()).toEqual([...written].sort());
});
