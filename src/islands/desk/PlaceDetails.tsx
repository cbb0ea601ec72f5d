import type { Dispatch } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { DeskWords } from '#projections/desk-words.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import { Button } from '../finder/Button.tsx';
import { Words } from '../finder/Words.tsx';
import { offerIn } from './card-of.ts';
import type { Chosen, DeskAction } from './desk-state.ts';
import { PlaceFacts } from './PlaceFacts.tsx';
import { ReferrerContact } from './ReferrerContact.tsx';
import { Steps } from './Steps.tsx';
import { Text } from './Text.tsx';

interface Props {
  /** `<place-id>/<offer-id>`. */
  readonly place: string;
  readonly own: HandoverFile;
  /** When the visitor reads another language than the desk. */
  readonly visitor: HandoverFile | undefined;
  readonly words: DeskWords;
  readonly role: DeskWords['desk'];
  readonly isReferrer: boolean;
  readonly chosen: Chosen | undefined;
  readonly isFull: boolean;
  readonly now: CivilMoment;
  readonly dispatch: Dispatch<DeskAction>;
}

/** One offer, for two people at one table. */
export function PlaceDetails({ place, own, visitor, words, role, isReferrer, chosen, isFull, now, dispatch }: Props) {
  const { texts } = words;
  const offer = offerIn(own, place);
  const back = (
    <Button onClick={() => dispatch({ does: 'back' })}>
      <Words of={texts.back} />
    </Button>
  );
  if (!offer) return back;
  const isOpen = chosen !== undefined || !isFull;
  const toggle = (
    <>
      <Button
        kind={chosen ? 'secondary' : 'primary'}
        pictogram={chosen ? 'x' : 'circle-plus'}
        aria-disabled={!isOpen}
        onClick={() => dispatch({ does: 'toggle', key: place })}
      >
        <Words of={chosen ? texts.remove : texts.add} />
      </Button>
      {!isOpen && (
        <p className="doubt">
          <Words of={texts.full} />
        </p>
      )}
    </>
  );
  return (
    <section className="desk-place" aria-labelledby="desk-place">
      {back}
      <h2 id="desk-place" tabIndex={-1}>
        <Text of={offer.name} />
        <small>
          <bdi lang="nl">{[offer.place, offer.neighbourhood].filter((name) => name !== undefined).join(', ')}</bdi>
        </small>
      </h2>
      {isReferrer && <ReferrerContact words={words} offer={offer} isInvented={own.isInvented} />}
      <PlaceFacts place={place} own={own} visitor={visitor} now={now} />
      <div className="buttons">{toggle}</div>
      <h2>
        <Words of={role.handover} />
      </h2>
      <Steps words={words} role={role} own={own} visitor={visitor} offer={offer} chosen={chosen} isOpen={isOpen} now={now} dispatch={dispatch} />
      <div className="buttons">
        {toggle}
        {back}
      </div>
    </section>
  );
}
