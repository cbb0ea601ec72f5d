/**
 * `npm run translated [-- content/translations/pl/…]`: writes of which Dutch text each new translation was made.
 * With the name of a file it says: I held this file against the Dutch, and it is right again.
 * Writes nothing while a file of the languages can't be read: what it holds would be lost.
 */
import { existsSync } from 'node:fs';
import { municipalityIds, readSources } from '#sources/files.ts';
import { languageFileProblems } from './language-files.ts';
import { printProblems } from './print-problems.ts';
import { stampTranslations } from './stamp-translations.ts';

const named = process.argv.slice(2).map((path) => path.replaceAll('\\', '/').replace(/^\.\//, ''));
const all = municipalityIds().map((id) => readSources(id));
const broken = languageFileProblems(all).filter(({ severity }) => severity === 'error');
const strange = named.filter((path) => !existsSync(path) || !path.startsWith('content/translations/'));
if (strange.length > 0) {
  console.error(`Geen bestand met vertalingen: ${strange.join(', ')}. Geef een pad als content/translations/pl/taxonomy.yaml.`);
  process.exitCode = 1;
} else if (broken.length > 0) {
  printProblems(broken);
  console.error(`Er is niets opgeschreven. Verbeter eerst: ${[...new Set(broken.map(({ file }) => file))].join(', ')}.`);
  process.exitCode = 1;
} else {
  const stamped = stampTranslations(all, named);
  for (const [path, count] of stamped) console.log(`${path}: ${String(count)} bijgewerkt`);
  if (stamped.size === 0) console.log('Alles was al bijgewerkt. Een verouderde vertaling verandert alleen als u het bestand noemt.');
}
