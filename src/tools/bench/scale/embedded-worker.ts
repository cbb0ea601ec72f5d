/** Measures one size in a process part of its own: with its own memory, and to be stopped when it takes too long. */
import { parentPort, workerData } from 'node:worker_threads';
import { readJudged } from '../../asking/judged.ts';
import { inventMunicipality } from './country.ts';
import { measureEmbedded } from './measure-embedded.ts';
import { readModels } from './models.ts';

/** What the worker is given: the same number, offers and seed make the same municipality everywhere. */
export interface EmbeddedTask {
  readonly number: number;
  readonly offers: number;
  readonly seed: number;
  readonly locale: string;
}

const { number, offers, seed, locale } = workerData as EmbeddedTask;
const models = readModels(locale);
const questions = readJudged(`tests/search/${locale}.yaml`).map(({ ask }) => ask);
parentPort?.postMessage(measureEmbedded(inventMunicipality(models, number, offers, { seed }), models, questions));
