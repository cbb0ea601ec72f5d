/**
 * `npm run translated [-- content/translations/pl/…]`: writes of which Dutch text each new translation was made.
 * With the name of a file it says: I held this file against the Dutch, and it is right again.
 */
import { existsSync } from 'node:fs';
import { municipalityIds, readSources } from '#sources/files.ts';
import { stampTranslations } from './stamp-translations.ts';

const named = process.argv.slice(2).map((path) => path.replaceAll('\\', '/').replace(/^\.\//, ''));
const strange = named.filter((path) => !existsSync(path) || !path.startsWith('content/translations/'));
if (strange.length > 0) {
  console.error(`Geen bestand met vertalingen: ${strange.join(', ')}. Geef een pad als content/translations/pl/taxonomy.yaml.`);
  process.exitCode = 1;
} else {
  const stamped = stampTranslations(
    municipalityIds().map((id) => readSources(id)),
    named,
  );
  for (const [path, count] of stamped) console.log(`${path}: ${String(count)} bijgewerkt`);
  if (stamped.size === 0) console.log('Alles was al bijgewerkt. Een verouderde vertaling verandert alleen als u het bestand noemt.');
}
