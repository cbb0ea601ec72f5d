import type { Said } from '#projections/said.ts';
import { putSaid } from '../../put.ts';

export interface ListButton {
  readonly key: string;
  readonly show: (state: ButtonState) => void;
  readonly remove: () => void;
}

interface ButtonState {
  readonly words: Said;
  readonly isOn: boolean;
  /** Why it can't be pressed now. */
  readonly refusal: Said | undefined;
}

/** A button at the end of a card of the server. It stands above the link that covers the card, and leaves it as it was. */
export function listButton(card: HTMLElement, key: string, onPress: () => void): ListButton {
  const button = document.createElement('button');
  button.type = 'button';
  const label = document.createElement('span');
  label.className = 'nl-button__label';
  const words = document.createElement('span');
  const rest = document.createElement('span');
  rest.className = 'visually-hidden';
  const reason = document.createElement('p');
  reason.className = 'doubt';
  label.append(words, rest);
  button.append(label);
  card.append(button);

  const name = card.querySelector('.what')?.textContent.trim() ?? '';
  let refusal: Said | undefined;
  button.addEventListener('click', () => {
    if (refusal !== undefined) {
      putSaid(reason, refusal);
      button.after(reason);
    }
    onPress();
  });

  return {
    key,
    show: (state) => {
      ({ refusal } = state);
      button.className = `nl-button nl-button--${state.isOn ? 'primary' : 'secondary'} to-list`;
      button.setAttribute('aria-disabled', String(refusal !== undefined));
      putSaid(words, state.words);
      rest.replaceChildren(`: ${name}. `);
      if (refusal === undefined) {
        reason.remove();
        return;
      }
      const why = document.createElement('span');
      putSaid(why, refusal);
      rest.append(why);
    },
    remove: () => {
      button.remove();
      reason.remove();
    },
  };
}
