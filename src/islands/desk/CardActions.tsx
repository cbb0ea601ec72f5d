import { useEffect, useRef, useState } from 'react';
import type { DeskWords } from '#projections/desk-words.ts';
import { Button } from '../finder/Button.tsx';
import { Words } from '../finder/Words.tsx';

interface Props {
  readonly words: DeskWords;
  readonly address: string;
  readonly isLarge: boolean;
  readonly onResize: () => void;
  readonly onCopied: () => void;
}

type Outcome = 'copied' | 'copyFailed' | 'shareFailed' | 'printFailed';

/** Gives the card away: on paper, to another device, or as an address. */
export function CardActions({ words: { texts }, address, isLarge, onResize, onCopied }: Props) {
  const [outcome, setOutcome] = useState<{ readonly is: Outcome; readonly of: string }>();
  const field = useRef<HTMLInputElement>(null);
  const shown = outcome?.of === address ? outcome.is : undefined;
  const tell = (is: Outcome) => setOutcome({ is, of: address });
  useEffect(() => {
    if (shown === 'copyFailed') field.current?.select();
  }, [shown]);

  const printIt = () => {
    try {
      print();
    } catch {
      tell('printFailed');
    }
  };
  const share = async () => {
    try {
      await navigator.share({ url: address });
    } catch (error) {
      // Who changes their mind hasn't met a fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) tell('shareFailed');
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      onCopied();
      tell('copied');
    } catch {
      tell('copyFailed');
    }
  };
  return (
    <>
      <div className="buttons desk-actions">
        <Button kind="primary" pictogram="printer" onClick={printIt}>
          <Words of={texts.print} />
        </Button>
        <Button pictogram="text-size" onClick={onResize}>
          <Words of={isLarge ? texts.normal : texts.large} />
        </Button>
        {'share' in navigator && (
          <Button pictogram="share-2" onClick={() => void share()}>
            <Words of={texts.share} />
          </Button>
        )}
        <Button pictogram="copy" onClick={() => void copy()}>
          <Words of={texts.copy} />
        </Button>
      </div>
      <p role="status">{shown !== undefined && <Words of={texts[shown]} />}</p>
      {shown === 'copyFailed' && (
        <p className="field">
          <input ref={field} readOnly value={address} aria-label={typeof texts.copy === 'string' ? texts.copy : texts.copy.nl} autoComplete="off" dir="ltr" />
        </p>
      )}
    </>
  );
}
