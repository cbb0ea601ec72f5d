/** What a desk knows of a visitor. It lives in the memory of the page and nowhere else. */
import { mostOffers } from '#domain/card/card.ts';
import type { CivilMoment } from '#domain/civil-time.ts';

export interface Chosen {
  /** `<place-id>/<offer-id>`. */
  readonly key: string;
  /** Whether they were told that the visitor comes. */
  readonly isExpected: boolean;
  readonly moment?: CivilMoment;
}

export type View = { readonly is: 'look' } | { readonly is: 'place'; readonly key: string } | { readonly is: 'card' };

/** Something to say aloud; `number` makes each one a new one. */
export interface Announcement {
  readonly is: 'added' | 'removed' | 'full' | 'cleared';
  readonly key?: string;
  readonly number: number;
}

export interface DeskState {
  /** Of the card; unknown until the visitor has chosen. */
  readonly language?: string;
  /** Goes up with each choice of a language, also the same one again: what didn't come through is asked for again. */
  readonly choice: number;
  readonly isAskingLanguage: boolean;
  readonly chosen: readonly Chosen[];
  readonly view: View;
  readonly isLarge: boolean;
  /** A kind of offer to begin looking with. */
  readonly start?: string;
  /** Goes up when looking begins anew. */
  readonly round: number;
  /** What was done last. */
  readonly said?: Announcement | undefined;
}

export type DeskAction =
  | { readonly does: 'choose-language'; readonly language: string }
  | { readonly does: 'ask-language' | 'back' | 'make-card' | 'resize' | 'clear' }
  | { readonly does: 'open' | 'toggle'; readonly key: string }
  | { readonly does: 'expect'; readonly key: string; readonly isExpected: boolean }
  | { readonly does: 'agree'; readonly key: string; readonly moment: CivilMoment | undefined }
  | { readonly does: 'start'; readonly kind: string };

const look: View = { is: 'look' };
export const emptyDesk: DeskState = { choice: 0, isAskingLanguage: true, chosen: [], view: look, isLarge: false, round: 0 };

/** Whether there is nothing to forget. */
export const isBlank = ({ language, chosen, view, start }: DeskState): boolean =>
  language === undefined && chosen.length === 0 && view.is === 'look' && start === undefined;

export function deskAfter(state: DeskState, action: DeskAction): DeskState {
  switch (action.does) {
    case 'choose-language':
      return { ...state, language: action.language, choice: state.choice + 1, isAskingLanguage: false, said: undefined };
    case 'ask-language':
      return { ...state, isAskingLanguage: true };
    case 'open':
      return { ...state, view: { is: 'place', key: action.key } };
    case 'back':
      return state.isAskingLanguage ? { ...state, isAskingLanguage: state.language === undefined } : { ...state, view: look };
    case 'make-card':
      return state.chosen.length === 0 ? state : { ...state, view: { is: 'card' } };
    case 'resize':
      return { ...state, isLarge: !state.isLarge };
    case 'toggle':
      return isOn(state, action.key) ? without(state, action.key) : withChosen(state, action.key, (chosen) => chosen);
    case 'expect':
      return withChosen(state, action.key, (chosen) => ({ ...chosen, isExpected: action.isExpected }));
    case 'agree':
      // Nothing agreed with a place that isn't chosen is nothing at all.
      return action.moment === undefined && !isOn(state, action.key) ? state : withChosen(state, action.key, (chosen) => agreed(chosen, action.moment));
    case 'start':
      return { ...state, view: look, start: action.kind, round: state.round + 1 };
    case 'clear':
      return { ...emptyDesk, choice: state.choice, round: state.round + 1, said: saying(state, 'cleared') };
  }
}

export const isOn = ({ chosen }: DeskState, key: string): boolean => chosen.some((one) => one.key === key);

function agreed({ key, isExpected }: Chosen, moment: CivilMoment | undefined): Chosen {
  return { key, isExpected, ...(moment && { moment }) };
}

function without(state: DeskState, key: string): DeskState {
  const chosen = state.chosen.filter((one) => one.key !== key);
  // An empty card is no card.
  const view = chosen.length === 0 && state.view.is === 'card' ? look : state.view;
  return { ...state, chosen, view, said: saying(state, 'removed', key) };
}

/** What is said of a place puts it on the list, as long as there is room. */
function withChosen(state: DeskState, key: string, change: (chosen: Chosen) => Chosen): DeskState {
  if (isOn(state, key)) return { ...state, chosen: state.chosen.map((one) => (one.key === key ? change(one) : one)) };
  if (state.chosen.length >= mostOffers) return { ...state, said: saying(state, 'full') };
  return { ...state, chosen: [...state.chosen, change({ key, isExpected: false })], said: saying(state, 'added', key) };
}

const saying = ({ said }: DeskState, is: Announcement['is'], key?: string): Announcement => ({
  is,
  ...(key !== undefined && { key }),
  number: (said?.number ?? 0) + 1,
});
