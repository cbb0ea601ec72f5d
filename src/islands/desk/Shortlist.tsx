import { useEffect, useRef, useState, type Dispatch } from 'react';
import { mostOffers } from '#domain/card/card.ts';
import type { DeskWords } from '#projections/desk-words.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { Button } from '../finder/Button.tsx';
import { Pictogram } from '../finder/Pictogram.tsx';
import { fill, plain } from '../finder/say.ts';
import { Words } from '../finder/Words.tsx';
import type { Chosen, DeskAction } from './desk-state.ts';
import { Text } from './Text.tsx';
import { useRoomBeside } from './use-room-beside.ts';

interface Props {
  readonly words: DeskWords;
  readonly chosen: readonly Chosen[];
  readonly offerOf: (key: string) => HandoverOffer | undefined;
  readonly isOnCard: boolean;
  readonly dispatch: Dispatch<DeskAction>;
  readonly onClear: () => void;
}

/** What was chosen so far: beside the rest on a wide screen, a bar at the foot of a small one. */
export function Shortlist({ words: { texts }, chosen, offerOf, isOnCard, dispatch, onClear }: Props) {
  const isBeside = useRoomBeside();
  const [isUnfolded, setUnfolded] = useState(false);
  const isShown = isBeside || isUnfolded;
  const list = useRef<HTMLElement>(null);
  const { length } = chosen;
  const before = useRef(length);
  useEffect(() => {
    // The button that took a place away is gone with it. (Safari gives a pressed button no focus, so what was added takes none.)
    if (length < before.current && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
    before.current = length;
  }, [length]);
  const count = <Words of={fill(texts.listCount, { count: chosen.length, most: mostOffers })} />;
  return (
    <aside ref={list} className="desk-list" aria-label={plain(texts.list)} tabIndex={-1}>
      {isBeside ? (
        <h2>
          <Words of={texts.list} /> <small>{count}</small>
        </h2>
      ) : (
        <Button pictogram="list" aria-expanded={isUnfolded} aria-controls="desk-chosen" onClick={() => setUnfolded(!isUnfolded)}>
          <Words of={texts.list} />: {count}
        </Button>
      )}
      <div id="desk-chosen" hidden={!isShown}>
        {chosen.length === 0 ? (
          <p>
            <Words of={texts.listEmpty} />
          </p>
        ) : (
          <ol>
            {chosen.map(({ key }) => {
              const { name = '', place = '' } = offerOf(key) ?? {};
              return (
                <li key={key}>
                  <button type="button" className="plain-button" onClick={() => dispatch({ does: 'open', key })}>
                    <Text of={name} />
                    <small>
                      <bdi lang="nl">{place}</bdi>
                    </small>
                  </button>
                  <button
                    type="button"
                    className="desk-remove"
                    aria-label={`${plain(texts.remove)}: ${plain(name)}, ${place}`}
                    title={plain(texts.remove)}
                    onClick={() => dispatch({ does: 'toggle', key })}
                  >
                    <Pictogram name="x" />
                  </button>
                </li>
              );
            })}
          </ol>
        )}
        {chosen.length >= mostOffers && (
          <p className="hint">
            <Words of={texts.full} />
          </p>
        )}
      </div>
      {chosen.length > 0 && (
        // It stays where it is: a second press must not land on the button that forgets everything.
        <Button kind="primary" className="desk-make" aria-disabled={isOnCard} onClick={() => !isOnCard && dispatch({ does: 'make-card' })}>
          <Words of={texts.makeCard} />
        </Button>
      )}
      {isShown && (
        <Button className="desk-clear" onClick={onClear}>
          <Words of={texts.clear} />
        </Button>
      )}
    </aside>
  );
}
