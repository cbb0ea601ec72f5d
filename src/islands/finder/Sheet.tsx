import { useEffect, useRef, type ReactNode } from 'react';
import type { Said } from '#projections/said.ts';
import { Button } from './Button.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly title: Said;
  readonly close: Said;
  /** What the big button below says: how many results there are by now. */
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The filters over the whole screen of a phone. The browser keeps the focus inside, and gives it back after Esc or a press on a button. */
export function Sheet({ title, close, done, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    return () => sheet?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="keuzes" onClose={onClose}>
      <header>
        <h2 id="keuzes">
          <Words of={title} />
        </h2>
        <Button pictogram="x" onClick={() => dialog.current?.close()}>
          <Words of={close} />
        </Button>
      </header>
      <div className="sheet-body">{children}</div>
      <footer>
        {/* Everything outside an open dialog is silent. */}
        <p role="status" className="visually-hidden">
          {done}
        </p>
        <Button kind="primary" onClick={() => dialog.current?.close()}>
          {done}
        </Button>
      </footer>
    </dialog>
  );
}
