import type { Dispatch, ReactNode } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { DeskWords } from '#projections/desk-words.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { Words } from '../finder/Words.tsx';
import { AgreedMoment } from './AgreedMoment.tsx';
import { offerIn } from './card-of.ts';
import type { Chosen, DeskAction } from './desk-state.ts';
import { consentFor } from './handover-way.ts';
import { Pair } from './Pair.tsx';
import { Spoken } from './Spoken.tsx';
import { Text } from './Text.tsx';
import { WayOn } from './WayOn.tsx';

interface Props {
  readonly words: DeskWords;
  readonly role: DeskWords['desk'];
  readonly own: HandoverFile;
  readonly visitor: HandoverFile | undefined;
  readonly offer: HandoverOffer;
  readonly chosen: Chosen | undefined;
  /** Whether this place can be, or is, on the list. */
  readonly isOpen: boolean;
  readonly now: CivilMoment;
  readonly dispatch: Dispatch<DeskAction>;
}

/** How to hand somebody over: ask, go, agree, ask again. */
export function Steps({ words, role, own, visitor, offer, chosen, isOpen, now, dispatch }: Props) {
  const { texts } = words;
  const { key, askFor, bring, expect } = offer;
  const consent = consentFor(offer);
  const pair = (part: (file: HandoverFile, said: HandoverOffer) => ReactNode) => (
    <Pair own={own} visitor={visitor}>
      {(file) => part(file, offerIn(file, key) ?? offer)}
    </Pair>
  );
  return (
    <ol className="desk-steps">
      <li>
        <h3>
          <Words of={texts.consent} />
        </h3>
        <Spoken own={own} visitor={visitor} text={(file) => file.words.texts[consent]} />
      </li>
      <li>
        <h3>
          <Words of={texts.way} />
        </h3>
        <WayOn words={words} offer={offer} isInvented={own.isInvented} onAdvice={() => dispatch({ does: 'start', kind: words.adviceKind })} />
        {askFor !== undefined &&
          pair((file, said) => (
            <p>
              <Words of={file.words.texts.askFor} />:{' '}
              <strong>
                <Text of={said.askFor ?? askFor} />
              </strong>
            </p>
          ))}
        {bring.length > 0 &&
          pair((file, said) => (
            <>
              <p>
                <Words of={file.words.texts.bring} />:
              </p>
              <ul>
                {said.bring.map((what, number) => (
                  <li key={number}>
                    <Text of={what} />
                  </li>
                ))}
              </ul>
            </>
          ))}
        {expect !== undefined &&
          pair((file, said) => (
            <p>
              <Words of={file.words.texts.expect} />: <Text of={said.expect ?? expect} />
            </p>
          ))}
      </li>
      {isOpen && (
        <li>
          <AgreedMoment
            words={words}
            file={own}
            offer={offer}
            agreed={chosen?.moment}
            now={now}
            onAgree={(moment) => dispatch({ does: 'agree', key, moment })}
          />
          <label className="tick">
            <input
              type="checkbox"
              checked={chosen?.isExpected ?? false}
              onChange={({ target }) => dispatch({ does: 'expect', key, isExpected: target.checked })}
            />
            <span className="tick-words">
              <Words of={role.expected} />
            </span>
          </label>
        </li>
      )}
      <li>
        <h3>
          <Words of={texts.aftercare} />
        </h3>
        <Spoken own={own} visitor={visitor} text={(file) => file.words.texts.aftercare} />
        <p className="hint">
          <Words of={texts.aftercareNote} />
        </p>
      </li>
    </ol>
  );
}
