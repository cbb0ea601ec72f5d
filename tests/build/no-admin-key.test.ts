/** The builds of the tests have keys of a search server in their environment that may do everything. None of them may be in what was built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adminVariables } from '#sources/search-server.ts';
import { canaryKeys } from '../../src/tools/canary-keys.ts';
import { builtMunicipalities } from './built-site.ts';

/** The site, what the host gets, and what the search server gets. */
const folders = builtMunicipalities.flatMap((id) => [id, `${id}-deploy`, `${id}-search`].map((name) => join('dist', name)));

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((child) => child.isFile())
    .map((child) => join(child.parentPath, child.name));

test.each(folders)('%s holds no key of an administrator, and no name of one', (folder) => {
  const files = filesIn(folder);
  expect(files.length).toBeGreaterThan(0);
  // The settings for a host may say where its administrator keeps the key, never the key itself.
  const wanted = [...Object.values(canaryKeys), ...(folder.endsWith('-deploy') ? [] : adminVariables)].map((text) => Buffer.from(text));
  expect(files.filter((file) => wanted.some((text) => readFileSync(file).includes(text)))).toEqual([]);
});

test('a key that may do everything has another value in every variable', () => {
  expect(new Set(Object.values(canaryKeys)).size).toBe(adminVariables.length);
});
