/** A town as large as the largest municipality we expect: the invented one, with every place many times over. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { buildCatalogue } from '#domain/catalogue.ts';
import { readSources } from '#sources/files.ts';

// Not the id it was copied from: Astro keeps a cache by id in node_modules, which the copy shares with the project.
const id = 'grootstad';
const copied = ['content', 'src', 'search', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

export interface BigTown {
  /** The built site. */
  readonly folder: string;
  readonly offers: number;
}

/**
 * Builds the town in a temporary folder, which goes when this process ends. In Dutch only: other languages would be eight times the pages and say nothing more.
 * @param wanted the least number of offers
 * @param today the day the site is made for, `2026-11-24`
 * @throws with the last lines of the build when the copy cannot be built
 */
export const buildBigTown = (wanted: number, today: string): BigTown => {
  const root = mkdtempSync(join(tmpdir(), 'open-inloop-bench-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  for (const part of copied) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const offers = fill(root, wanted, today);
  build(root, today);
  return { folder: join(root, 'dist', id), offers };
};

/** @returns the number of offers there are then */
const fill = (root: string, wanted: number, today: string): number => {
  const content = join(root, 'content');
  renameSync(join(content, 'municipalities', 'voorbeeldstad'), join(content, 'municipalities', id));
  for (const language of readdirSync(join(content, 'translations')).filter((name) => name !== 'nl'))
    rmSync(join(content, 'translations', language), { recursive: true });
  const places = join(content, 'municipalities', id, 'places');
  const originals = readdirSync(places);
  const offersNow = () => buildCatalogue(readSources(id, content), { today }).catalogue?.offers.length ?? 0;
  let offers = offersNow();
  for (let copy = 2; offers > 0 && offers < wanted; copy += 1) {
    for (const file of originals) addCopy(places, file, copy);
    offers = offersNow();
  }
  return offers;
};

const addCopy = (places: string, file: string, copy: number) => {
  const place = parseDocument(readFileSync(join(places, file), 'utf8'));
  place.set('name', `${String(place.get('name'))} ${String(copy)}`);
  writeFileSync(join(places, file.replace(/\.yaml$/, `-${String(copy)}.yaml`)), String(place));
};

const build = (root: string, today: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MUNICIPALITY: id, TODAY: today },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The town for the bench could not be built:\n${`${stdout}${stderr}`.trimEnd().split('\n').slice(-20).join('\n')}`);
};
