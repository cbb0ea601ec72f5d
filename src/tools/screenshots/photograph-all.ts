/** All pictures of a plan, by as many photographers as there are processors. */
import { availableParallelism } from 'node:os';
import type { Browser } from '@playwright/test';
import { photographer, type Taken } from './photographer.ts';
import type { Sitting } from './plan.ts';

export interface PhotographOptions {
  /** Of the served site, without a slash at its end. */
  readonly address: string;
  readonly moment: Date;
  readonly keep: (taken: Taken) => void;
}

/** @returns what went wrong, a sentence each with its address */
export const photographAll = async (
  browser: Browser,
  sittings: readonly Sitting[],
  { address, moment, keep }: PhotographOptions,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const waiting = [...sittings];
  const work = async () => {
    const { take } = await photographer(browser, address, moment);
    for (let sitting = waiting.shift(); sitting; sitting = waiting.shift()) {
      for (const fault of await take(sitting, keep)) faults.push(`${sitting.address} (${sitting.type.id}): ${fault}`);
      const done = sittings.length - waiting.length;
      if (done % 15 === 0) console.log(`${String(done)} of ${String(sittings.length)} pages`);
    }
  };
  const workers = Math.min(Math.max(availableParallelism(), 2), 6, sittings.length);
  await Promise.all(Array.from({ length: workers }, work));
  return faults;
};
