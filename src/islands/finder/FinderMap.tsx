import { useMemo } from 'react';
import { answerTo, type Answer, type Circumstances } from '#domain/finder/answer.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { isOpenChoice } from '#domain/finder/open-group.ts';
import { withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { MapWords } from '#projections/map-words.ts';
import { Button } from './Button.tsx';
import type { Cards } from './cards.ts';
import { areasOf, markersOf, shownOn } from './map-view-of.ts';
import { MapPane } from './MapPane.tsx';
import { counted } from './say.ts';
import { useSelection } from './use-selection.ts';
import { useUnchanged } from './use-unchanged.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly mapWords: MapWords;
  readonly facts: FinderFacts;
  readonly cards: Cards;
  readonly query: Query;
  readonly answer: Answer;
  readonly circumstances: Circumstances;
  /** Whether the point is where the visitor is, and not the middle of a postcode. */
  readonly isHere: boolean;
  readonly isOwnDevice: boolean;
  readonly onArea: (id: string) => void;
  readonly onClose: () => void;
}

/** The answer on the map: markers where the spot is known, neighbourhoods with their number, and what can't be a point said in words. */
export function FinderMap({ words, mapWords, facts, cards, query, answer, circumstances, isHere, isOwnDevice, onArea, onClose }: Props) {
  const { now, point } = circumstances;
  const [choice] = query.values.open ?? [];
  const time = isOpenChoice(choice) ? choice : undefined;
  const [chosen] = query.values.neighbourhood ?? [];
  const pinned = useMemo(() => markersOf(shownOn(answer), facts, words, now, time), [answer, facts, words, now, time]);
  const allAreas = useMemo(() => {
    // The other neighbourhoods keep their number when one is chosen.
    const everywhere = chosen === undefined ? answer : answerTo(withValues(query, 'neighbourhood', []), facts, circumstances);
    return areasOf(shownOn(everywhere), facts, words, { now, time, chosen });
  }, [answer, query, facts, words, circumstances, now, time, chosen]);
  const { marker, selectMarker } = useSelection(cards, pinned);
  const { without } = pinned;
  const markers = useUnchanged(pinned.markers);
  const areas = useUnchanged(allAreas);
  const view = useMemo(() => ({ markers, areas, selected: marker, own: isHere ? point : undefined }), [markers, areas, marker, isHere, point]);

  return (
    <>
      <Button className="close-map" pictogram="x" onClick={onClose}>
        <Words of={words.texts.mapClose} />
      </Button>
      <MapPane words={words} mapWords={mapWords} view={view} isOwnDevice={isOwnDevice} onMarker={selectMarker} onArea={onArea} onLeave={onClose} />
      {without > 0 && <p className="hint">{counted(words.counts.noPoint, without)}</p>}
    </>
  );
}
