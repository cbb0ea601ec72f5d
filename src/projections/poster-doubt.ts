/** What a poster of places says about what isn't sure: first of the addresses, then of the hours, with what to do. */
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import type { PosterPlace } from './poster-place.ts';

export interface PosterDoubt {
  readonly about: 'addresses' | 'hours';
  readonly pictogram: string;
  readonly words: Localized;
}

export function posterDoubts(places: readonly PosterPlace[], reader: Reader): PosterDoubt[] {
  const pencilled = places.filter(({ pencil }) => pencil);
  const addresses =
    pencilled.length < places.length
      ? reader.say('poster.dashed')
      : reader.say(pencilled.every(({ pencil }) => pencil === 'online') ? 'poster.fromSources' : 'poster.notAsked');
  // "Call first" is no help where one of the numbers isn't sure.
  const canCall = places.every(({ phone }) => phone !== undefined);
  const hours = reader.say(canCall ? 'poster.doubtCall' : 'poster.doubtAsk');
  return [
    ...(pencilled.length > 0 ? [{ about: 'addresses' as const, pictogram: 'pencil', words: addresses }] : []),
    ...(places.every(({ hasTimes }) => hasTimes) ? [] : [{ about: 'hours' as const, pictogram: canCall ? 'phone' : 'clock', words: hours }]),
  ];
}
