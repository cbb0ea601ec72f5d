/** The desk: language, looking, a place, the card. One thing at a time, and nothing that outlives the page. */
import { useEffect, useReducer } from 'react';
import { mostOffers } from '#domain/card/card.ts';
import { useNow } from '../finder/use-now.ts';
import { Words } from '../finder/Words.tsx';
import { Announcer } from './Announcer.tsx';
import { CardView } from './CardView.tsx';
import { offerIn } from './card-of.ts';
import type { DeskPage } from './desk-page.ts';
import { deskAfter, emptyDesk, isBlank } from './desk-state.ts';
import { Foot } from './Foot.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LanguageLine } from './LanguageLine.tsx';
import { LookingPart } from './LookingPart.tsx';
import { PlaceDetails } from './PlaceDetails.tsx';
import { Shortlist } from './Shortlist.tsx';
import { SoonDialog } from './SoonDialog.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useHandoverFile } from './use-handover-file.ts';
import { useIdle } from './use-idle.ts';
import { useViewFocus } from './use-view-focus.ts';

export function Desk(page: DeskPage) {
  const { words, role, cards, isReferrer } = page;
  const [state, dispatch] = useReducer(deskAfter, emptyDesk);
  const { view, chosen, isAskingLanguage } = state;
  const now = useNow();
  const ownState = useHandoverFile(words.language);
  const dutchState = useHandoverFile('nl');
  const visitorState = useHandoverFile(state.language, state.choice);
  const isEmpty = isBlank(state);
  const clipboard = useClipboard();
  const clear = () => {
    clipboard.forget();
    dispatch({ does: 'clear' });
  };
  const { isSoon, stay } = useIdle(!isEmpty, clear);
  useViewFocus(state, cards);

  useEffect(() => {
    // A page that comes back from the browser's memory must have forgotten.
    const forget = ({ persisted }: PageTransitionEvent) => persisted && dispatch({ does: 'clear' });
    addEventListener('pageshow', forget);
    return () => removeEventListener('pageshow', forget);
  }, []);

  const { form } = page;
  const isFailed = ownState.is === 'failed';
  useEffect(() => {
    // The list of the server is of use; its form would leave the words in the history of a shared computer.
    if (isFailed) form.remove();
  }, [isFailed, form]);

  const own = ownState.is === 'here' ? ownState.file : undefined;
  const dutch = dutchState.is === 'here' ? dutchState.file : own;
  // Without the visitor's language there is still a card: in Dutch.
  const cardFile = visitorState.is === 'here' ? visitorState.file : visitorState.is === 'failed' ? dutch : undefined;
  const visitor = cardFile && cardFile.language.id !== words.language ? cardFile : undefined;
  const offerOf = (key: string) => own && offerIn(own, key);
  const isLooking = !isAskingLanguage && own !== undefined;

  return (
    <div className="desk">
      <Announcer words={words} said={state.said} offerOf={offerOf} />
      <div className="desk-main">
        {isFailed && (
          <p className="doubt desk-failed" role="alert">
            <Words of={words.texts.failed} />
          </p>
        )}
        {isAskingLanguage && !isFailed && <LanguageChoice words={words} role={role} chosen={state.language} dispatch={dispatch} />}
        {!isAskingLanguage && (
          <LanguageLine words={words} chosen={state.language} state={visitorState.is} onChange={() => dispatch({ does: 'ask-language' })} />
        )}
        {own && state.language !== undefined && (
          <LookingPart page={page} own={own} visitor={visitor} state={state} isShown={isLooking && view.is === 'look'} dispatch={dispatch} />
        )}
        {isLooking && view.is === 'place' && (
          <PlaceDetails
            key={view.key}
            place={view.key}
            own={own}
            visitor={visitor}
            words={words}
            role={role}
            isReferrer={isReferrer}
            chosen={chosen.find(({ key }) => key === view.key)}
            isFull={chosen.length >= mostOffers}
            now={now}
            dispatch={dispatch}
          />
        )}
        {isLooking && view.is === 'card' && (
          <CardView words={words} state={state} file={cardFile} dutch={dutch} now={now} dispatch={dispatch} onCopied={clipboard.onCopied} />
        )}
        <Foot words={words} role={role} isReferrer={isReferrer} made={own?.made} intl={page.finder.words.language.intl} isBlank={isEmpty} />
      </div>
      {state.language !== undefined && (
        <Shortlist words={words} chosen={chosen} offerOf={offerOf} isOnCard={view.is === 'card'} dispatch={dispatch} onClear={clear} />
      )}
      {isSoon && <SoonDialog words={words} onStay={stay} />}
    </div>
  );
}
