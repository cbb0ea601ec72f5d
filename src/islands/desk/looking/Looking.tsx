/** Looking together at the desk: a question tree, or words, and the cards of the finder. Nothing of it stands in the address, the history or any store. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { valuesIn } from '#domain/finder/values-in.ts';
import type { Said } from '#projections/said.ts';
import type { SaidQuestion } from '#projections/said-questions.ts';
import { isUrgent } from '#search/understand/is-urgent.ts';
import type { Cards } from '../../finder/cards.ts';
import { FinderView } from '../../finder/FinderView.tsx';
import type { FinderPage } from '../../finder/page.ts';
import { Urgent } from '../../finder/Urgent.tsx';
import type { Change } from '../../finder/use-query.ts';
import { useUnchanged } from '../../finder/use-unchanged.ts';
import { Words } from '../../finder/Words.tsx';
import { afterStep, answersOn, startLooking } from './looking-state.ts';
import { QuestionTree, type VisitorWords } from './QuestionTree.tsx';
import { useFormCopy } from './use-form-copy.ts';
import { useLinks } from './use-links.ts';
import { useListButtons } from './use-list-buttons.ts';
import { useMarks, type Marked } from './use-marks.ts';
import { useVisitorNames } from './use-visitor-names.ts';

export type { VisitorWords };

export interface DeskLookingWords {
  readonly about: Said;
  readonly back: Said;
  readonly restart: Said;
  readonly orSearch: Said;
  readonly results: Said;
  readonly add: Said;
  readonly remove: Said;
  readonly full: Said;
}

export interface LookingProps {
  readonly page: FinderPage;
  /** The cards of the server, adopted once. */
  readonly cards: Cards;
  /** The search form of the server, found once. */
  readonly form: HTMLFormElement;
  /** In the language of the desk. */
  readonly questions: readonly SaidQuestion[];
  /** Undefined when the visitor reads the language of the desk. */
  readonly visitor: VisitorWords | undefined;
  readonly words: DeskLookingWords;
  /** False while a place or the card is in view: the question is kept meanwhile. */
  readonly isShown: boolean;
  /** Keys of what is on the list. */
  readonly chosen: readonly string[];
  readonly isFull: boolean;
  /** Also when the list is full: then it is to be refused. */
  readonly onToggle: (key: string) => void;
  readonly onOpen: (key: string) => void;
  /** Cards with something to say to this reader. */
  readonly marked?: Marked | undefined;
  /** Id of a kind to begin with; read once. */
  readonly start?: string | undefined;
}

/** Give it another key and it starts anew. */
export function Looking({ page, cards, form, questions, visitor, words, isShown, chosen, isFull, onToggle, onOpen, marked, start }: LookingProps) {
  const { facts, vocabulary } = page;
  const [{ path, isAnswered, query }, step] = useReducer(afterStep, start, startLooking);
  const [isMapOpen, setMapOpen] = useState(false);
  const { searchForm, place } = useFormCopy(form);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const results = useRef<HTMLHeadingElement>(null);
  const urgent = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => facts.offers.map(({ key }) => key), [facts]);
  const ask = useCallback<Change>((next, how) => step({ does: 'ask', query: next, isTyping: how === 'typing' }), []);

  // The list of the server stays out of sight, also when nothing is asked.
  const own = useMemo<Cards>(() => {
    const restore = () => {
      cards.restore();
      cards.takeOver();
    };
    return { ...cards, restore };
  }, [cards]);
  useLayoutEffect(() => {
    cards.takeOver();
    return cards.restore;
  }, [cards]);
  // "Wis alles" at the desk wipes the list too.
  const finderWords = useMemo(() => ({ ...page.words, texts: { ...page.words.texts, clear: words.restart } }), [page.words, words.restart]);
  useListButtons(cards, keys, { words, chosen: useUnchanged(chosen), isFull, onToggle });
  useMarks(cards, marked);
  useVisitorNames(cards, visitor?.offers, visitor?.html ?? '', visitor?.direction ?? 'ltr');
  useLinks(root, page, cards, {
    onOpen,
    onAdvice: () => ask({ ...query, text: '', values: { kind: [page.words.adviceKind] } }),
  });

  const isDanger = isAnswered && answersOn(path, questions).at(-1)?.isUrgent === true && !isUrgent(query.text, vocabulary);
  // Whoever answered goes on with what came of it; whoever took everything away is at the first question.
  const before = useRef({ path, isAnswered });
  useEffect(() => {
    if (before.current.path === path && before.current.isAnswered === isAnswered) return;
    before.current = { path, isAnswered };
    if (searchForm().form.contains(document.activeElement)) return;
    const goal = isDanger ? urgent : isAnswered ? results : heading;
    goal.current?.focus({ preventScroll: true });
    goal.current?.scrollIntoView({ block: isAnswered ? 'start' : 'nearest' });
  }, [path, isAnswered, isDanger, searchForm]);

  return (
    <div ref={root} hidden={!isShown}>
      <QuestionTree
        questions={questions}
        visitor={visitor}
        words={words}
        path={path}
        heading={heading}
        onAnswer={(answer) => step({ does: 'answer', answer, known: valuesIn(facts) })}
        onBack={(to) => step({ does: 'back', to })}
        onRestart={() => step({ does: 'restart' })}
      />
      {isDanger && (
        <div ref={urgent} tabIndex={-1}>
          <Urgent />
        </div>
      )}
      <h2 className="or-search">
        <Words of={words.orSearch} />
      </h2>
      <div ref={place} />
      <FinderView
        {...page}
        words={finderWords}
        cards={own}
        question={[query, ask]}
        map={[isMapOpen && isShown, setMapOpen]}
        searchForm={searchForm}
        isOwnDevice={false}
        arrange={({ filters, map, list, isAsked }) => (
          <div className={isAsked || isAnswered ? 'finder' : 'finder is-waiting'}>
            <div className="finder-filters">{filters}</div>
            <div className="finder-list">
              <h2 ref={results} tabIndex={-1} id="past-erbij">
                <Words of={words.results} />
              </h2>
              {list}
            </div>
            <div className="finder-map" id="finder-map">
              {map}
            </div>
          </div>
        )}
      />
    </div>
  );
}
