/**
 * The cards the server made. The finder shows these very elements in its own order and gives them back when it stops,
 * so there is one kind of card, in every language, also when a script fails half-way.
 */
export interface Cards {
  /** Puts the cards with these keys into a list, in this order. Focus inside a card stays there. */
  readonly show: (list: HTMLElement, keys: readonly string[]) => void;
  /** Hides the list of the server, from which the cards were taken. */
  readonly takeOver: () => void;
  /** Every card back where the server put it, and that list in sight again. */
  readonly restore: () => void;
  readonly cardOf: (key: string) => HTMLElement | undefined;
  /** Gives the focus back to a card that was moved; in a folded group its heading gets it. */
  readonly keepFocus: (focused: Element | null) => void;
  /** A line under the name, filled by the finder; empty it and it is gone. */
  readonly noteOf: (key: string) => HTMLElement | undefined;
}

export function adoptCards(everything: HTMLElement): Cards {
  const lists = [...everything.querySelectorAll<HTMLElement>('.offer-list')].map((list) => ({ list, cards: [...list.children] }));
  const cards = new Map(lists.flatMap(({ cards: own }) => own.map((card) => [(card as HTMLElement).dataset.offer ?? '', card as HTMLElement])));
  const notes = new Map<string, HTMLElement>();

  return {
    cardOf: (key) => cards.get(key),
    show: (list, keys) => {
      const wanted = keys.flatMap((key) => cards.get(key) ?? []);
      if (wanted.length === list.childElementCount && wanted.every((card, number) => list.children[number] === card)) return;
      keepingFocus(() => list.replaceChildren(...wanted));
    },
    takeOver: () => {
      everything.hidden = true;
    },
    restore: () =>
      keepingFocus(() => {
        everything.hidden = false;
        for (const { list, cards: own } of lists) if (own.some((card) => card.parentElement !== list)) list.replaceChildren(...own);
      }),
    keepFocus: (focused) => {
      // Asking the page itself to take the focus would make it work out its whole layout.
      if (!(focused instanceof HTMLElement) || focused === document.body || document.activeElement !== document.body || !focused.isConnected) return;
      focused.focus({ preventScroll: true });
      if (document.activeElement !== focused) focused.closest('details')?.querySelector('summary')?.focus({ preventScroll: true });
    },
    noteOf: (key) => {
      const known = notes.get(key);
      if (known) return known;
      const name = cards.get(key)?.querySelector('.offer-name');
      if (!name) return undefined;
      const note = document.createElement('p');
      note.className = 'card-note';
      name.after(note);
      notes.set(key, note);
      return note;
    },
  };
}

/** An element that is moved loses the focus: it gets it back, without a jump. */
function keepingFocus(move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected && focused !== document.body) {
    focused.focus({ preventScroll: true });
  }
}
