import { useLayoutEffect, useMemo, useRef, type Dispatch } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { DeskWords } from '#projections/desk-words.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import { cardAddress } from '../card/card-address.ts';
import { drawCard, wordsOf, type CardOptions } from '../card/draw-card.ts';
import { Button } from '../finder/Button.tsx';
import { Words } from '../finder/Words.tsx';
import { CardActions } from './CardActions.tsx';
import { cardOf, offerIn } from './card-of.ts';
import type { DeskAction, DeskState } from './desk-state.ts';

interface Props {
  readonly words: DeskWords;
  readonly state: DeskState;
  /** Of the language of the card; not there as long as it is on its way. */
  readonly file: HandoverFile | undefined;
  readonly dutch: HandoverFile | undefined;
  readonly now: CivilMoment;
  readonly dispatch: Dispatch<DeskAction>;
  readonly onCopied: () => void;
}

/** The card as the visitor gets it. Its address is only in the code, what is shared and what is copied. */
export function CardView({ words, state, file, dutch, now, dispatch, onCopied }: Props) {
  const { texts } = words;
  const { chosen, isLarge } = state;
  const card = useMemo(() => file && cardOf({ chosen, isLarge }, file, now.date), [file, chosen, isLarge, now.date]);
  const address = card && file && cardAddress(location.origin, file.language.home, card);
  const options = useMemo((): CardOptions | undefined => {
    if (!file || address === undefined) return undefined;
    const isDutch = file.language.html === 'nl';
    // A link would put this visitor's way in the history of a computer that is everybody's.
    return { own: file, ...(!isDutch && { dutch }), now, address, hasLinks: false, warning: texts.ownComputer };
  }, [file, dutch, now, address, texts]);
  const said = card && options && wordsOf(card, options);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });

  // The minute alone is no reason to draw anew; what it changes in the words is.
  useLayoutEffect(() => {
    if (!card || !latest.current) return;
    const drawn = drawCard(card, latest.current);
    place.current?.replaceChildren(drawn);
    return () => drawn.remove();
  }, [card, address, said]);

  const isSensitive = file !== undefined && chosen.some(({ key }) => offerIn(file, key)?.isSensitive);
  return (
    <section className="desk-card" aria-labelledby="desk-card">
      <Button onClick={() => dispatch({ does: 'back' })}>
        <Words of={texts.back} />
      </Button>
      <h2 id="desk-card" tabIndex={-1}>
        <Words of={texts.cardTitle} />
      </h2>
      {isSensitive && (
        <p className="doubt">
          <Words of={texts.sensitive} />
        </p>
      )}
      <p className="lead">
        <Words of={texts.cardLead} />
      </p>
      {address !== undefined && (
        <CardActions words={words} address={address} isLarge={isLarge} onResize={() => dispatch({ does: 'resize' })} onCopied={onCopied} />
      )}
      <div ref={place} />
    </section>
  );
}
