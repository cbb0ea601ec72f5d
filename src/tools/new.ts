/** `npm run new language ti`: sets up a ninth language. */
import { municipalityIds, readSources } from '#sources/files.ts';
import { newLanguage } from './new-language.ts';

const [what, id = ''] = process.argv.slice(2);
if (what !== 'language') {
  console.error('Wat wilt u maken? Gebruik: npm run new language ti');
  process.exitCode = 1;
} else {
  const result = newLanguage(
    id,
    municipalityIds().map((municipality) => readSources(municipality)),
  );
  if ('refused' in result) {
    console.error(result.refused);
    process.exitCode = 1;
  } else {
    for (const remark of result.remarks) console.log(remark);
    console.log(
      `${String(result.written.length)} bestanden gemaakt, in content/translations/${id} en in search. Begin bij content/translations/${id}/LEESMIJ.md.`,
    );
  }
}
