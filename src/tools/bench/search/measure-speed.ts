/** Sizes and times at 60, 500 and 5,000 documents, printed beside those of MiniSearch as it comes. */
import type { Browser } from '@playwright/test';
import { writeIndex } from '#search/embedded/write-index.ts';
import { searchWords } from '#sources/search-words.ts';
import { readJudged } from '../../asking/judged.ts';
import { documentsOf } from '../../asking/municipality.ts';
import { textTable } from '../../text-table.ts';
import { manyDocuments } from './many-documents.ts';
import { plainIndex } from './plain-engine.ts';
import { bundled, compressed, speedOf } from './speed.ts';

const counts = [60, 500, 5000];
/** How many times slower than this computer a phone is taken to be. */
export const slower = 4;
const mostQuestions = 40;

export async function measureSpeed(browser: Browser): Promise<void> {
  const words = searchWords('nl');
  const originals = documentsOf('voorbeeldstad', 'nl');
  const questions = readJudged('tests/search/nl.yaml')
    .filter((_, number) => number % 4 === 0)
    .slice(0, mostQuestions)
    .map(({ ask }) => ask);
  const own = await bundled('src/tools/bench/search/own-bundle.ts');
  const plain = await bundled('src/tools/bench/search/plain-bundle.ts');
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = [['', 'documents', 'index kB br', 'load ms', 'key ms, median', 'key ms, p95']];
  for (const count of counts) {
    const documents = manyDocuments(originals, count);
    const engines = [
      ['this search', own, JSON.stringify(writeIndex(documents, words))],
      ['plain MiniSearch', plain, plainIndex(documents)],
    ] as const;
    for (const [name, script, index] of engines) {
      const { bytes, load, median, p95 } = await speedOf(browser, { script, index, questions, slower });
      rows.push([name, String(count), kilobytes(bytes), load.toFixed(0), median.toFixed(1), p95.toFixed(1)]);
    }
  }
  console.log(
    `\nIn Chromium, ${String(slower)} times slower than this computer, ${String(questions.length)} questions typed letter by letter\n\n${textTable(rows)}`,
  );
  console.log(`\nScript: ${kilobytes(compressed(own))} kB br, of which MiniSearch ${kilobytes(compressed(plain))} kB with its own few lines\n`);
}
