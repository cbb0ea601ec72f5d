import { useEffect, useState } from 'react';
import type { Answer } from '#domain/finder/answer.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { Dropped } from './Dropped.tsx';
import { counted, fill } from './say.ts';
import type { TextAnswer } from './use-search.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly answer: Answer;
  readonly text: TextAnswer;
  /** Whether a time was asked, so that there are three groups. */
  readonly isTimed: boolean;
  /** Whether a block of its own says that there is nothing. */
  readonly isNothing: boolean;
  /** Puts this text in the place of the words that were typed. */
  readonly onMeant: (text: string) => void;
}

const quiet = 400;

/** What came of it, in one line. Screen readers hear it when the choices have come to rest, not at every key. */
export function Status({ words, answer, text, isTimed, isNothing, onMeant }: Props) {
  const { texts, counts } = words;
  const size = (id: string) => answer.groups.find((group) => group.id === id)?.offers.length ?? 0;
  const sum = isTimed ? fill(texts.openSum, { open: size('open'), unsure: size('unsure'), closed: size('closed') }) : counted(counts.results, answer.total);
  const said = text.state === 'busy' ? texts.searchBusy : isNothing ? texts.nothing : sum;
  const [announced, setAnnounced] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(said), quiet);
    return () => clearTimeout(timer);
  }, [said]);

  const { meant, dropped = [] } = (text.state === 'ready' && text.found) || {};
  return (
    <>
      {!isNothing && (
        <p className="find-count" aria-hidden="true">
          <Words of={said} />
        </p>
      )}
      <div role="status" className="visually-hidden">
        <Words of={announced} />
      </div>
      {text.state === 'failed' && (
        <p className="doubt" role="alert">
          <Words of={texts.searchFailed} />
        </p>
      )}
      {dropped.length > 0 && !isNothing && <Dropped words={words} dropped={dropped} />}
      {/* Who looks for something that isn't here meant no other word. */}
      {meant !== undefined && dropped.length === 0 && (
        <p>
          <button type="button" className="plain-button find-meant" onClick={() => onMeant(meant)}>
            <Words of={fill(texts.meant, { text: meant })} />
          </button>
        </p>
      )}
    </>
  );
}
