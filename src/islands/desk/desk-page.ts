/** What the server put in the page for the desk, and who uses it. */
import type { DeskWords } from '#projections/desk-words.ts';
import { adoptCards, type Cards } from '../finder/cards.ts';
import { readPage, type FinderPage } from '../finder/page.ts';
import { part } from '../part.ts';

export interface DeskPage {
  readonly finder: FinderPage;
  readonly cards: Cards;
  /** The search form of the server. */
  readonly form: HTMLFormElement;
  readonly words: DeskWords;
  /** What is called by another name for a referrer. */
  readonly role: DeskWords['desk'];
  readonly isReferrer: boolean;
}

/** @throws when a part of the page is missing: then the list of the server stays as it is */
export function readDeskPage(): DeskPage {
  const words = JSON.parse(part('desk-words').textContent) as DeskWords;
  const form = document.querySelector<HTMLFormElement>('main .search-form');
  if (!form) throw new Error('There is no search form in this page.');
  const isReferrer = new URLSearchParams(location.search).get('voor') === 'verwijzer';
  return {
    finder: readPage(),
    cards: adoptCards(part('finder-all')),
    form,
    words,
    role: isReferrer ? words.referrer : words.desk,
    isReferrer,
  };
}
