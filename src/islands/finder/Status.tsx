import { useEffect, useState } from 'react';
import type { Answer } from '#domain/finder/answer.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { Pictogram } from './Pictogram.tsx';
import { counted, fill } from './say.ts';
import type { TextAnswer } from './use-search.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly answer: Answer;
  readonly text: TextAnswer;
  /** Whether a time was asked, so that there are three groups. */
  readonly isTimed: boolean;
}

const quiet = 400;

/** What came of it, in one line. Screen readers hear it when the choices have come to rest, not at every key. */
export function Status({ words, answer, text, isTimed }: Props) {
  const { texts, counts } = words;
  const size = (id: string) => answer.groups.find((group) => group.id === id)?.offers.length ?? 0;
  const sum = isTimed ? fill(texts.openSum, { open: size('open'), unsure: size('unsure'), closed: size('closed') }) : counted(counts.results, answer.total);
  const said = text.state === 'busy' ? texts.searchBusy : sum;
  const [announced, setAnnounced] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(said), quiet);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <>
      <p className="find-count" aria-hidden="true">
        <Words of={said} />
      </p>
      <div role="status" className="visually-hidden">
        <Words of={announced} />
      </div>
      {text.state === 'failed' && (
        <p className="doubt" role="alert">
          <Words of={texts.searchFailed} />
        </p>
      )}
      {text.state === 'ready' && text.isLoose && answer.total > 0 && (
        <p className="doubt">
          <Words of={texts.loose} />
        </p>
      )}
      {answer.total === 0 && text.state !== 'busy' && !(text.state === 'idle' && size('closed') > 0) && <Nothing words={words} />}
    </>
  );
}

/** Nothing found is an answer too: it has a way on. */
const Nothing = ({ words: { texts, easy, advice } }: { readonly words: FinderWords }) => (
  <div className="find-nothing">
    <p className="find-nothing-title">
      <strong>
        <Words of={texts.nothing} />
      </strong>
    </p>
    <p>
      <Words of={texts.nothingTodo} />
    </p>
    <p className="buttons">
      <a className="nl-button nl-button--secondary" href={advice}>
        {easy && <Icon name="info-circle" />}
        <span className="nl-button__label">
          <Words of={texts.adviceLink} />
        </span>
      </a>
      <a className="nl-button nl-button--secondary" href="#help-nu">
        {easy && <Icon name="phone" />}
        <span className="nl-button__label">
          <Words of={texts.helpNow} />
        </span>
      </a>
    </p>
  </div>
);

const Icon = ({ name }: { readonly name: string }) => (
  <span className="nl-button__icon-start">
    <Pictogram name={name} />
  </span>
);
