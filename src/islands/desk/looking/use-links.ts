import { useEffect, useRef, type RefObject } from 'react';
import type { FinderPage } from '../../finder/page.ts';
import type { Cards } from '../../finder/cards.ts';

interface Leads {
  /** To an offer. */
  readonly onOpen: (key: string) => void;
  /** To the advice points. */
  readonly onAdvice: () => void;
}

/** Links that stay inside the desk: nothing of what somebody looked at may stand in an address. Who opens one in another tab wants the page. */
export function useLinks(root: RefObject<HTMLElement | null>, { facts, words }: FinderPage, cards: Cards, leads: Leads): void {
  const latest = useRef(leads);
  useEffect(() => {
    latest.current = leads;
  });
  useEffect(() => {
    const element = root.current;
    const keys = new Map(facts.offers.map(({ key }) => [cards.cardOf(key)?.querySelector<HTMLAnchorElement>('.offer-link')?.href, key]));
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const key = keys.get(link.href);
      const address = link.getAttribute('href') ?? '';
      if (key === undefined && address !== words.advice && !address.startsWith('#')) return;
      event.preventDefault();
      if (key !== undefined) latest.current.onOpen(key);
      else if (address === words.advice) latest.current.onAdvice();
      else goDown(address.slice(1));
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [root, facts, words, cards]);
}

/** To a part of this page, without a step in the history. */
function goDown(id: string): void {
  const target = document.getElementById(id);
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}
