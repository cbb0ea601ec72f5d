/** The finder, wherever its question is kept: it puts the cards of the server in the order and the groups that were asked for. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { isOpenChoice } from '#domain/finder/open-group.ts';
import { choiceCount, emptyQuery, toggled, withValues } from '#domain/finder/query.ts';
import { AfterNothing } from './AfterNothing.tsx';
import { isUrgent } from '#search/understand/is-urgent.ts';
import { Bar } from './Bar.tsx';
import type { Cards } from './cards.ts';
import { Chips } from './Chips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { FinderMap } from './FinderMap.tsx';
import type { FinderPage } from './page.ts';
import { timeParts } from './panel-parts.ts';
import { Pills } from './Pills.tsx';
import { areaName } from './area-name.ts';
import { Results } from './Results.tsx';
import { counted } from './say.ts';
import type { SearchFields } from './search-fields.ts';
import { Sheet } from './Sheet.tsx';
import { Status } from './Status.tsx';
import { useAsked } from './use-asked.ts';
import { useCardNotes } from './use-card-notes.ts';
import { useCounts } from './use-counts.ts';
import { useHighlight } from './use-highlight.ts';
import { useNow } from './use-now.ts';
import { useOutcome } from './use-outcome.ts';
import { usePoint } from './use-point.ts';
import { usePosed } from './use-posed.ts';
import type { QuestionStore } from './use-query.ts';
import { useSearchForm } from './use-search-form.ts';
import { Urgent } from './Urgent.tsx';
import { useWide } from './use-wide.ts';
import { Words } from './Words.tsx';

/** What the finder is made of; undefined is not there at the moment. */
export interface FinderParts {
  /** Only on a wide screen; on a small one they are a sheet. */
  readonly filters: ReactNode | undefined;
  readonly map: ReactNode | undefined;
  readonly list: ReactNode;
  /** Whether there is a question that `list` answers. */
  readonly isAsked: boolean;
}

interface Props extends FinderPage {
  readonly cards: Cards;
  readonly question: QuestionStore;
  /** Whether the map is open, and what opens and closes it. */
  readonly map: readonly [boolean, (isOpen: boolean) => void];
  /** Finds the form that asks; the same function every time. */
  readonly searchForm: () => SearchFields;
  /** Whether the device is the visitor's: only then does where it is say anything. */
  readonly isOwnDevice: boolean;
  readonly arrange: (parts: FinderParts) => ReactNode;
}

export function FinderView({ facts, words, mapWords, vocabulary, cards, question, map: [isMapOpen, setMapOpen], searchForm, isOwnDevice, arrange }: Props) {
  const { texts } = words;
  const { address, changeAddress, asked, change, read, text } = useAsked(question, facts, vocabulary, words.language.id);
  const now = useNow();
  const { origin, here: device, postcodeState } = usePoint(address.postcode, facts);
  const here = isOwnDevice ? device : undefined;
  const posed = usePosed(asked, vocabulary.ignored, origin);
  const { query } = posed;
  const outcome = useOutcome(posed, text, facts, now);
  const { isAsked, circumstances, answer, wider } = outcome;
  const { open: answeredTimes = [], neighbourhood: answeredAreas = [] } = outcome.posed.query.values;
  const isWide = useWide();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const top = useRef<HTMLDivElement>(null);

  const counts = useCounts(answer);
  const [chosenTime] = query.values.open ?? [];
  const [answeredTime] = answeredTimes;
  const time = isOpenChoice(answeredTime) ? answeredTime : undefined;
  // The map and the cards go with what there is to go to.
  const shown = wider ?? { query: outcome.posed.query, answer };

  useLayoutEffect(() => (isAsked ? cards.takeOver() : cards.restore()), [isAsked, cards]);

  // Whoever is on a card stays on it, wherever it goes. What the keyboard is on is read before anything moves.
  const focused = document.activeElement;
  useLayoutEffect(() => cards.keepFocus(focused));

  // For whoever pressed something that is gone by then.
  const focusTop = () => top.current?.focus({ preventScroll: true });
  useSearchForm({
    searchForm,
    address,
    changeAddress,
    query,
    change,
    read,
    ignored: vocabulary.ignored,
    facts,
    language: words.language.id,
    counts: counts.neighbourhood,
    onSubmit: () => {
      focusTop();
      top.current?.scrollIntoView({ block: 'start' });
    },
  });
  useCardNotes(shown.answer, facts, words, cards, now, time);
  useHighlight(outcome, cards, words.language.html);
  useLayoutEffect(() => {
    document.documentElement.dataset.map = isMapOpen ? 'open' : 'closed';
    return () => {
      delete document.documentElement.dataset.map;
    };
  }, [isMapOpen]);
  useLayoutEffect(() => {
    document.documentElement.dataset.finder = 'ready';
    performance.mark('finder-ready');
  }, []);

  const panel = <FilterPanel words={words} query={query} counts={counts} change={change} here={here} postcodeState={postcodeState} />;
  const list = (
    <>
      {isUrgent(address.text, vocabulary) && <Urgent />}
      <Bar words={words} chosen={choiceCount(query)} isMapOpen={isMapOpen} onFilters={() => setSheetOpen(true)} onMap={() => setMapOpen(!isMapOpen)} />
      {isSheetOpen && (!isWide || isMapOpen) && (
        <Sheet title={texts.filters} close={texts.close} done={counted(words.counts.show, answer.total)} onClose={() => setSheetOpen(false)}>
          {panel}
        </Sheet>
      )}
      <Pills
        name="open"
        legend={words.filters.open}
        noChoice={words.noChoice}
        choices={timeParts(words.choices.open ?? [], words.easy !== undefined, chosenTime).first}
        chosen={chosenTime}
        counts={counts.open}
        onChoose={(value) => change(withValues(query, 'open', value === undefined ? [] : [value]))}
      />
      <div className="find-result" ref={top} tabIndex={-1}>
        <Chips
          words={words}
          query={query}
          text={posed.text}
          parts={asked.parts}
          here={here}
          change={(next) => {
            change(next);
            focusTop();
          }}
          onClear={() => {
            changeAddress(emptyQuery);
            focusTop();
          }}
        />
        {postcodeState === 'unknown' && (
          <p className="doubt">
            <Words of={texts.postcodeUnknown} />
          </p>
        )}
        <Status
          words={words}
          answer={answer}
          text={{ state: text.state, found: outcome.found }}
          isTimed={time !== undefined}
          isNothing={outcome.isNothing}
          onMeant={(meant) => {
            change({ ...query, text: meant });
            focusTop();
          }}
        />
      </div>
      {isAsked && (
        <>
          <Results words={words} answer={answer} area={areaName(facts, answeredAreas[0])} cards={cards} now={now} />
          <AfterNothing words={words} facts={facts} cards={cards} outcome={outcome} />
        </>
      )}
    </>
  );
  const mapPane = (
    <FinderMap
      words={words}
      mapWords={mapWords}
      facts={facts}
      cards={cards}
      query={shown.query}
      answer={shown.answer}
      circumstances={circumstances}
      isHere={device.state === 'on'}
      isOwnDevice={isOwnDevice}
      onArea={(id) => change(toggled(query, 'neighbourhood', id))}
      onClose={() => {
        setMapOpen(false);
        document.querySelector<HTMLElement>('.open-map')?.focus();
      }}
    />
  );
  return arrange({ filters: isWide && !isMapOpen ? panel : undefined, map: isMapOpen ? mapPane : undefined, list, isAsked });
}
