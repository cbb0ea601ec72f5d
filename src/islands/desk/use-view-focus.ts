import { useEffect, useRef } from 'react';
import type { Cards } from '../finder/cards.ts';
import type { DeskState } from './desk-state.ts';

/** Who pressed something that is gone by then goes on where the new view begins; who comes back from a place, at its card. */
export function useViewFocus({ view, isAskingLanguage, round, start }: DeskState, cards: Cards): void {
  const key = view.is === 'place' ? view.key : undefined;
  const shown = isAskingLanguage ? 'language' : view.is;
  const last = useRef({ shown, key, round });
  useEffect(() => {
    const { shown: before, key: opened, round: then } = last.current;
    last.current = { shown, key, round };
    if (before === shown && opened === key && then === round) return;
    const isBack = shown === 'look' && before === 'place' && opened !== undefined && then === round;
    const card = isBack ? cards.cardOf(opened)?.querySelector<HTMLElement>('.offer-link') : undefined;
    const target = isVisible(card) ? card : headingOf(shown, start !== undefined && then !== round);
    target?.focus();
    if (target === card) card?.scrollIntoView({ block: 'center' });
  }, [shown, key, round, start, cards]);
}

const isVisible = (element: HTMLElement | null | undefined): element is HTMLElement => !!element && element.getClientRects().length > 0;

const headingOf = (shown: string, isStarted: boolean): HTMLElement | null =>
  (isStarted ? document.getElementById('past-erbij') : null) ?? document.getElementById(shown === 'look' ? 'waarover' : `desk-${shown}`);
