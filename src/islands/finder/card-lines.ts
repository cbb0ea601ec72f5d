/** What a card adds to itself for one question: how far it is, and where it is at the chosen time. */
import type { CivilMoment } from '#domain/civil-time.ts';
import type { Answer } from '#domain/finder/answer.ts';
import type { FinderFacts, FinderOffer } from '#domain/finder/finder-offer.ts';
import type { OpenChoice } from '#domain/finder/open-group.ts';
import { isElsewhere, spotsOf } from '#domain/finder/spots.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { areaName } from './area-name.ts';
import { fill } from './say.ts';

/** @param time the chosen time; without it an offer is where it always is */
export const cardLines = (
  offer: FinderOffer,
  answer: Answer,
  facts: FinderFacts,
  words: FinderWords,
  now: CivilMoment,
  time: OpenChoice | undefined,
): Said[] => [...distanceLine(offer, answer, words), ...elsewhereLines(offer, facts, words, now, time)];

function distanceLine(offer: FinderOffer, { distances }: Answer, { texts, language }: FinderWords): Said[] {
  const distance = distances.get(offer);
  if (!distance) return [];
  if (distance.metres === 0) return [texts.nearby];
  const said = inWords(distance.metres, distance.isExact, language.intl);
  return [fill(distance.isExact ? texts.away : texts.areaAway, { distance: said })];
}

/** 340 → "350 m", 1240 → "1,2 km"; of a whole neighbourhood no more than a rough number. */
function inWords(metres: number, isExact: boolean, intl: string): string {
  const unit = (value: number, name: string, digits: number) =>
    new Intl.NumberFormat(intl, { style: 'unit', unit: name, maximumFractionDigits: digits }).format(value);
  if (isExact && metres < 950) return unit(Math.max(50, Math.round(metres / 50) * 50), 'meter', 0);
  const kilometres = metres / 1000;
  return isExact && kilometres < 10 ? unit(kilometres, 'kilometer', 1) : unit(Math.max(1, Math.round(kilometres)), 'kilometer', 0);
}

function elsewhereLines(offer: FinderOffer, facts: FinderFacts, { texts }: FinderWords, now: CivilMoment, time: OpenChoice | undefined): Said[] {
  if (!time || !isElsewhere(offer, now, time)) return [];
  return spotsOf(offer, facts, now, time).map(({ place, home }) =>
    place === offer.place ? fill(texts.thenIn, { place: areaName(facts, home) }) : fill(texts.thenAt, { place: facts.places[place]?.name ?? '' }),
  );
}
