import { useEffect, useRef } from 'react';
import type { DeskWords } from '#projections/desk-words.ts';
import { Button } from '../finder/Button.tsx';
import { Words } from '../finder/Words.tsx';

interface Props {
  readonly words: DeskWords;
  readonly onStay: () => void;
}

/** A minute before everything is forgotten. Any press or key keeps it; the page behind it gets none of them. */
export function SoonDialog({ words: { texts }, onStay }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stay = useRef(onStay);
  useEffect(() => {
    stay.current = onStay;
  });
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    // Everything but the dialog is inert, so what is pressed anywhere is pressed here.
    const keep = () => stay.current();
    shown?.showModal();
    shown?.addEventListener('click', keep);
    document.addEventListener('keyup', keep);
    return () => {
      document.removeEventListener('keyup', keep);
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} className="desk-soon" role="alertdialog" aria-labelledby="desk-soon" onClose={onStay}>
      <h2 id="desk-soon">
        <Words of={texts.soon} />
      </h2>
      <Button kind="primary">
        <Words of={texts.stay} />
      </Button>
    </dialog>
  );
}
