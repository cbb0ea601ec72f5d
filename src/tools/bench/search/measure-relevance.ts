/** Relevance tables: of the judged questions about the invented town, or of somebody's own documents and questions. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { asEngine } from '#search/embedded/open-index.ts';
import { readDocuments, searchableDocuments, textsOf } from '../../asking/documents.ts';
import { judge, readJudged, type JudgedQuery, type Judgement } from '../../asking/judged.ts';
import { documentsOf, searchableMunicipality } from '../../asking/municipality.ts';
import type { Searchable } from '../../asking/searchable.ts';
import { textTable } from '../../text-table.ts';
import { manyDocuments } from './many-documents.ts';
import { plainEngine, plainIndex } from './plain-engine.ts';
import { byClass, relevanceHead, relevanceRow } from './relevance.ts';

const folder = 'tests/search';
const town = 'voorbeeldstad';
const dutch = 'nl';

const judgeAll = async (queries: readonly JudgedQuery[], searchable: Searchable): Promise<Judgement[]> => {
  const judgements: Judgement[] = [];
  for (const query of queries) judgements.push(await judge(query, searchable));
  return judgements;
};

/** The same documents and choices, with an engine that understands nothing. */
const withPlainEngine = (searchable: Searchable, index: string): Searchable => ({
  ...searchable,
  grounds: { ...searchable.grounds, vocabulary: { meanings: [], ages: [], urgent: [], ignored: [], town: '' }, engine: asEngine(plainEngine(index)) },
});

export async function relevanceOfTown(): Promise<void> {
  const rows: string[][] = [];
  const locales = readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [name.replace('.yaml', '')] : []));
  for (const locale of locales.sort((a, b) => Number(b === dutch) - Number(a === dutch) || a.localeCompare(b))) {
    const queries = readJudged(`${folder}/${locale}.yaml`);
    const searchable = searchableMunicipality(town, locale);
    const judgements = await judgeAll(queries, searchable);
    const plain = await judgeAll(queries, withPlainEngine(searchable, plainIndex(documentsOf(town, locale))));
    if (locale === dutch) console.log(`\nDutch, by class\n\n${textTable([relevanceHead, ...byClass(judgements)])}`);
    rows.push(relevanceRow(locale, judgements), relevanceRow(`${locale}, plain MiniSearch`, plain));
  }
  console.log(`\nPer language\n\n${textTable([relevanceHead, ...rows])}\n`);
}

const querySchema = z.array(z.object({ q: z.string(), cls: z.string().default(''), rel: z.array(z.string()), loc: z.string().default(dutch) }));

export async function relevanceOfDocuments(documentFile: string, queryFile: string): Promise<void> {
  const originals = readDocuments(documentFile);
  const bases = new Map(originals.map(({ id, base }) => [id, base === '' ? id : base]));
  const judged = querySchema
    .parse(JSON.parse(readFileSync(queryFile, 'utf8')))
    .filter(({ loc }) => loc === dutch)
    .map(({ q, cls, rel }): JudgedQuery => ({ ask: q, class: cls, finds: originals.flatMap(({ id }) => (rel.includes(bases.get(id) ?? '') ? [id] : [])) }));
  const searchable = searchableDocuments(originals, dutch);
  const judgements = await judgeAll(judged, searchable);
  const plain = await judgeAll(judged, withPlainEngine(searchable, plainIndex(manyDocuments(originals.map(textsOf), originals.length))));
  console.log(textTable([relevanceHead, ...byClass(judgements), relevanceRow('all', judgements), relevanceRow('plain MiniSearch', plain)]));
}
