/** Every filter, alone and in pairs, against what it means in the catalogue. */
import { describe, expect, test } from 'vitest';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { confirmedDays } from '#domain/hours.ts';
import type { Offer } from '#domain/place.ts';
import { readSources } from '#sources/files.ts';
import { filterOracle } from '../fixtures/filter-oracle.ts';
import { finderSetting, told, type FinderSetting, type Values } from '../fixtures/finder-setting.ts';
import { oddTown } from '../fixtures/odd-town.ts';
import { factsOf, isGoingOn, isSingleDay } from '../fixtures/open-oracle.ts';
import { areaOf, metresTo } from '../fixtures/whereabouts-oracle.ts';

const moments = [
  ['a Thursday afternoon with the bus on the road', '2026-11-26T14:30+01:00'],
  ['a Monday morning', '2026-11-23T10:00+01:00'],
  ['a minute before midnight', '2026-11-27T23:59+01:00'],
  ['a Saturday at noon', '2026-11-28T12:00+01:00'],
  ['the last minute of a weekend', '2026-11-29T23:59+01:00'],
  ['Carnaval Tuesday', '2027-02-09T10:30+01:00'],
  ['the minute before the clock goes forward', '2027-03-28T01:59+01:00'],
  ['the minute after the clock went forward', '2027-03-28T03:01+02:00'],
  ['Koningsdag', '2027-04-27T10:30+02:00'],
] as const;
const [[firstMoment]] = moments;

/** Of the questions without a clock, and of those with a single day, one in so many is asked again at the other moments: the file has to be done within a minute. */
const stride = 20;
const isAskedAt = (moment: string, values: Values, number: number) =>
  moment === firstMoment || number % stride === 0 || (values.open !== undefined && !isSingleDay(values.open)) || values.near !== undefined;
const groupOrder = ['open', 'unsure', 'closed', 'here', 'around', 'served', 'whole', 'unknown', 'all'];

const settings = new Map<string, FinderSetting>();
const sourcesOf = new Map([...['voorbeeldstad', 'venlo', 'rheden'].map((town) => [town, readSources(town)] as const), ['an odd town', oddTown()]]);

function settingOf(town: string, moment: string): FinderSetting {
  const name = `${town} ${moment}`;
  const setting = settings.get(name) ?? finderSetting(sourcesOf.get(town)!, Date.parse(moment));
  settings.set(name, setting);
  return setting;
}

/** Every filter with every value. */
const singlesOf = ({ catalogue }: FinderSetting): [FilterId, string][] =>
  filters.flatMap(({ id }) => filterOracle[id]!.values(catalogue).map((value): [FilterId, string] => [id, value]));

/** Every two values of two filters. Those without a clock or a point say the same at every moment: after the first moment a part of them will do. */
function pairsOf(setting: FinderSetting, moment: string): Values[] {
  const singles = singlesOf(setting);
  const pairs = singles.flatMap(([id, value], number) =>
    singles.slice(number + 1).flatMap(([other, otherValue]): Values[] => (id === other ? [] : [{ [id]: value, [other]: otherValue }])),
  );
  return pairs.filter((values, number) => isAskedAt(moment, values, number));
}

/** The questions of which the answer isn't what the oracle says. */
const wrongAnswers = ({ answer, expected, point }: FinderSetting, questions: readonly Values[]): string[] =>
  questions.flatMap((values) =>
    [undefined, point].flatMap((from) => {
      // Where the visitor is changes an answer only when they ask for what is near.
      if (from !== undefined && values.near === undefined) return [];
      const mine = told(answer(values, from));
      const theirs = expected(values, from);
      if (mine.join() === theirs.join()) return [];
      const extra = mine.filter((one) => !theirs.includes(one)).map((one) => `+ ${one}`);
      const missing = theirs.filter((one) => !mine.includes(one)).map((one) => `- ${one}`);
      return [`${JSON.stringify(values)}${from ? ' from a point' : ''}: ${[...extra, ...missing].join(', ')}`];
    }),
  );

const isDescending = (numbers: readonly number[]) => numbers.some((number, index) => number < (numbers[index - 1] ?? -Infinity));

describe.each([...sourcesOf.keys()].flatMap((town) => moments.map(([name, moment]) => [town, name, moment] as const)))(
  '%s, %s',
  { timeout: 60_000 },
  (town, _, moment) => {
    const setting = () => settingOf(town, moment);
    const singles = (): Values[] => singlesOf(setting()).map(([id, value]) => ({ [id]: value }));

    test('every value gives what it means', () => {
      expect(wrongAnswers(setting(), [{}, ...singles()])).toEqual([]);
    });

    test('every pair of values gives what both mean', () => {
      const pairs = pairsOf(setting(), moment);
      expect(wrongAnswers(setting(), pairs).slice(0, 20)).toEqual([]);
    });

    test('the number beside a choice is what choosing it gives', () => {
      const { answer, expectedCount, point } = setting();
      // Any age may be asked for, so none has a number.
      const numbered = singlesOf(setting()).filter(([id]) => id !== 'age');
      const wrongFrom = (from: typeof point | undefined, questions: readonly Values[]) =>
        questions.flatMap((values) => {
          const { counts } = answer(values, from);
          return numbered.flatMap(([id, value]) => {
            // A single day is counted only where it is chosen.
            if (id === 'open' && isSingleDay(value) && values.open !== value) return counts.open?.has(value) ? [`${value} is counted`] : [];
            const own = counts[id]?.get(value) ?? 0;
            const right = expectedCount(values, id, value, from);
            return own === right ? [] : [`${JSON.stringify(values)} and ${id} ${value}: ${own}, not ${right}`];
          });
        });
      const wrong = [...wrongFrom(undefined, [{}]), ...wrongFrom(point, [{}, ...singles().filter((values, number) => isAskedAt(moment, values, number))])];
      expect(wrong.slice(0, 20)).toEqual([]);
    });

    test('a time parts the offers into open, unsure and closed', () => {
      const { answer, catalogue } = setting();
      for (const open of filterOracle.open!.values(catalogue)) {
        const { groups, total } = answer({ open });
        expect(groups[0]?.id).toBe('open');
        expect(groups.map(({ id }) => id)).toEqual(['open', 'unsure', 'closed'].filter((id) => groups.some((group) => group.id === id)));
        const keys = groups.flatMap(({ offers }) => offers.map(({ key }) => key));
        expect([...keys].sort()).toEqual(catalogue.offers.map(({ key }) => key).sort());
        expect(total).toBe(groups.filter(({ id }) => id !== 'closed').reduce((sum, { offers }) => sum + offers.length, 0));
      }
    });

    test('from a point the nearest stands first, and what is nowhere last', () => {
      const { answer, catalogue, now, point } = setting();
      const find = (key: string) => catalogue.offers.find((offer) => offer.key === key)!;
      for (const values of [{}, ...singles().filter(({ open, neighbourhood }) => open ?? neighbourhood)]) {
        const { groups, distances } = answer(values, point);
        for (const { id, offers } of groups) {
          const metres = offers.map((offer) => distances.get(offer)?.metres ?? Infinity);
          expect(isDescending(metres), `${JSON.stringify(values)} ${id}`).toBe(false);
          offers.forEach(({ key }, number) => {
            const own = metresTo(find(key), { catalogue, now, point, time: values.open }) ?? Infinity;
            expect(Math.abs(own - metres[number]!) > own / 500, `${JSON.stringify(values)} ${key}: ${metres[number]!}, not ${own}`).toBe(false);
          });
        }
      }
    });

    test('without a point the area comes first, then what is meant for an age that was told, then what goes on, what is confirmed, and what people do together', () => {
      const { answer, catalogue, now } = setting();
      const find = (key: string) => catalogue.offers.find((offer) => offer.key === key)!;
      const isSure = (offer: Offer) => confirmedDays(factsOf(offer, catalogue), now.date, 1, now.date).length > 0;
      // Who told an age is looking for what is meant for that age; "from 18" is meant for every adult.
      const isMeant = ({ ages }: Offer) => ages?.max !== undefined || (ages?.min ?? 0) > 18;
      const rank = (offer: Offer, { neighbourhood, open, age }: Values) => {
        const area = neighbourhood === undefined ? 'all' : areaOf(offer, neighbourhood, { catalogue, now, time: open });
        return (
          groupOrder.indexOf(area) * 16 +
          (age === undefined || isMeant(offer) ? 0 : 8) +
          (isGoingOn(offer) ? 0 : 4) +
          (isSure(offer) ? 0 : 2) +
          (offer.kind.collective ? 0 : 1)
        );
      };
      for (const values of [
        {},
        ...singles(),
        ...pairsOf(setting(), moment).filter(({ open, neighbourhood }) => open !== undefined && neighbourhood !== undefined),
      ]) {
        for (const { id, offers } of answer(values).groups) {
          const ranks = offers.map(({ key }) => rank(find(key), values));
          expect(isDescending(ranks), `${JSON.stringify(values)} ${id}: ${ranks.join(' ')}`).toBe(false);
        }
      }
    });
  },
);
