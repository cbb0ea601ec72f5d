import { useMemo, type Dispatch } from 'react';
import { mostOffers } from '#domain/card/card.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import { Button } from '../finder/Button.tsx';
import { Words } from '../finder/Words.tsx';
import type { DeskPage } from './desk-page.ts';
import type { DeskAction, DeskState } from './desk-state.ts';
import { Looking } from './looking/Looking.tsx';

interface Props {
  readonly page: DeskPage;
  readonly own: HandoverFile;
  /** When it isn't the language of the desk. */
  readonly visitor: HandoverFile | undefined;
  readonly state: DeskState;
  readonly isShown: boolean;
  readonly dispatch: Dispatch<DeskAction>;
}

/** Welfare on prescription: what a doctor asks for by this name. */
const prescription = 'welzijn-op-recept';

export function LookingPart({ page, own, visitor, state, isShown, dispatch }: Props) {
  const { finder, cards, form, words, isReferrer } = page;
  const { contact } = words;
  const marked = useMemo(
    () =>
      isReferrer
        ? { keys: new Set(Object.values(own.offers).flatMap(({ key, referrers }) => (referrers ? [key] : []))), words: words.contact.contact }
        : undefined,
    [isReferrer, own, words],
  );
  const { chosen } = state;
  const keys = useMemo(() => chosen.map(({ key }) => key), [chosen]);
  const isPrescribed = isReferrer && finder.facts.offers.some(({ facets }) => facets.kind?.includes(prescription));
  return (
    <>
      {isPrescribed && isShown && (
        <div className="desk-prescription">
          <Button kind="primary" onClick={() => dispatch({ does: 'start', kind: prescription })}>
            <Words of={contact.prescription} />
          </Button>
          <p>
            <Words of={contact.prescriptionHint} />
          </p>
        </div>
      )}
      <Looking
        key={state.round}
        page={finder}
        cards={cards}
        form={form}
        questions={own.questions}
        visitor={
          visitor && {
            questions: visitor.questions,
            offers: visitor.offers,
            html: visitor.language.html,
            direction: visitor.language.direction,
            about: visitor.words.texts.about,
          }
        }
        words={words.texts}
        isShown={isShown}
        chosen={keys}
        isFull={chosen.length >= mostOffers}
        onToggle={(key) => dispatch({ does: 'toggle', key })}
        onOpen={(key) => dispatch({ does: 'open', key })}
        {...(marked && { marked })}
        {...(state.start !== undefined && { start: state.start })}
      />
    </>
  );
}
