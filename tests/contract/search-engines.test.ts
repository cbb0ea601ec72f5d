/** One table of questions, asked of the engine in the page and of a search server with the same documents. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '#search/engine.ts';
import { judge, measured, readJudged } from '../../src/tools/asking/judged.ts';
import { bothEngines, contractServers, sayWhatIsSkipped, type BothEngines } from '../fixtures/both-engines.ts';
import { searchTable, type TableQuestion } from '../fixtures/search-table.ts';
import { firstInPage, firstOnServer, leastAgreement, leastMrr, leastNothing, leastSameDropped, leastSameUnknown } from './search-tolerances.ts';

sayWhatIsSkipped();

const locales = [...new Set(searchTable.map(({ locale }) => locale))];

interface Asked extends TableQuestion {
  readonly inPage: Found | undefined;
  readonly onServer: Found | undefined;
}

const keysOf = (found: Found | undefined) => (found?.hits ?? []).map(({ key }) => key);
const sureOf = (found: Found | undefined) => (found?.hits ?? []).filter(({ isGuess }) => !isGuess).map(({ key }) => key);
const told = (words: readonly string[] = []) => [...new Set(words)].sort().join(' ');
/** Tells the figure as well: a first run against a real server says how much room the tolerances leave. */
function shareOf(what: string, all: readonly Asked[], holds: (asked: Asked) => boolean) {
  const share = all.filter(holds).length / all.length;
  console.log(`${what}: ${share.toFixed(2)} of ${String(all.length)} questions`);
  const others = all.filter((asked) => !holds(asked)).map(({ ask, why, locale }) => `${locale}: ${ask.slice(0, 60)} (${why})`);
  return { share, others: others.join('\n') };
}

describe.each(contractServers)('on $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('the questions of the table', { timeout: 120_000 }, () => {
    let engines: ReadonlyMap<string, BothEngines> = new Map();
    let close = () => Promise.resolve();
    let asked: readonly Asked[] = [];

    beforeAll(async () => {
      const opened = await open();
      close = opened.close;
      engines = await bothEngines(opened.server, 'engines', locales);
      const all: Asked[] = [];
      for (const question of searchTable) {
        const { embedded, server } = engines.get(question.locale)!;
        const inPage = await embedded.search({ text: question.ask });
        all.push({ ...question, inPage, onServer: await server.search({ text: question.ask }) });
      }
      asked = all;
    }, 300_000);

    afterAll(async () => {
      try {
        for (const { remove } of engines.values()) await remove();
      } finally {
        await close();
      }
    }, 60_000);

    test('are all answered, with offers that exist and each once', () => {
      for (const { ask, locale, onServer } of asked) {
        const known = new Set(engines.get(locale)!.facts.offers.map(({ key }) => key));
        const keys = keysOf(onServer);
        expect(
          keys.filter((key) => !known.has(key)),
          ask,
        ).toEqual([]);
        expect(new Set(keys).size, ask).toBe(keys.length);
      }
    });

    test('have guesses after what is sure', () => {
      for (const { ask, onServer } of asked) {
        const guesses = (onServer?.hits ?? []).map(({ isGuess }) => isGuess);
        expect(guesses, ask).toEqual([...guesses].sort((a, b) => Number(a) - Number(b)));
      }
    });

    test('that hold no word are no question for either', () => {
      // One letter is the beginning of many words on a server.
      const silent = asked.filter(({ inPage }) => inPage === undefined);
      expect(silent.length).toBeGreaterThan(0);
      expect(silent.filter(({ onServer }) => sureOf(onServer).length > 0).map(({ ask }) => ask)).toEqual([]);
    });

    test(`find what the page is sure of: at least ${String(leastAgreement)} of them`, () => {
      const sure = asked.filter(({ inPage }) => sureOf(inPage).length > 0);
      const { share, others } = shareOf(`${name}: find what the page is sure of`, sure, ({ inPage, onServer }) => {
        const first = keysOf(onServer).slice(0, firstOnServer);
        return sureOf(inPage)
          .slice(0, firstInPage)
          .every((key) => first.includes(key));
      });
      expect(share, others).toBeGreaterThanOrEqual(leastAgreement);
    });

    test(`find nothing where the page finds nothing: at least ${String(leastNothing)} of them`, () => {
      const nothing = asked.filter(({ inPage }) => sureOf(inPage).length === 0);
      const { share, others } = shareOf(`${name}: find nothing where the page finds nothing`, nothing, ({ onServer }) => sureOf(onServer).length === 0);
      expect(share, others).toBeGreaterThanOrEqual(leastNothing);
    });

    test(`leave out the same words: at least ${String(leastSameDropped)} of them`, () => {
      const { share, others } = shareOf(
        `${name}: leave out the same words`,
        asked,
        ({ inPage, onServer }) => told(inPage?.dropped) === told(onServer?.dropped),
      );
      expect(share, others).toBeGreaterThanOrEqual(leastSameDropped);
    });

    test(`know the same words: at least ${String(leastSameUnknown)} of them`, () => {
      const { share, others } = shareOf(`${name}: know the same words`, asked, ({ inPage, onServer }) => told(inPage?.unknown) === told(onServer?.unknown));
      expect(share, others).toBeGreaterThanOrEqual(leastSameUnknown);
    });

    test('tell for every result which word led to it', () => {
      const silent = asked.flatMap(({ ask, onServer }) =>
        (onServer?.hits ?? []).filter(({ reasons }) => reasons.length === 0).map(({ key }) => `${ask}: ${key}`),
      );
      expect(silent).toEqual([]);
    });

    test(`that were judged find their answer early enough: MRR@5 ${String(leastMrr)}`, async () => {
      const { searchable, server } = engines.get('nl')!;
      const grounds = { ...searchable.grounds, engine: server };
      const judgements = [];
      for (const query of readJudged('tests/search/nl.yaml')) judgements.push(await judge(query, { ...searchable, grounds }));
      console.log(`${name}: MRR@5 of the judged questions ${measured(judgements).mrr.toFixed(3)}`);
      const late = judgements.filter(({ query, rank }) => query.finds.length > 0 && rank !== 1);
      expect(measured(judgements).mrr, late.map(({ query, rank }) => `${query.ask} → ${String(rank)}`).join('\n')).toBeGreaterThanOrEqual(leastMrr);
    });
  });
});
