/** What somebody can do with a card: print, larger letters, share, copy its address. What a device can't do it says in a sentence. */
import type { CardPageWords } from '#projections/card-page-words.ts';
import type { Said } from '#projections/said.ts';
import { putSaid } from '../put.ts';

export interface CardButtons {
  /** Shows the buttons, for this card. */
  readonly show: (address: string, isLarge: boolean) => void;
  readonly hide: () => void;
}

/** @param toggleLarge draws the card again, in the other size */
export function cardButtons(room: HTMLElement, { texts }: CardPageWords, title: string, toggleLarge: () => void): CardButtons {
  const status = room.querySelector('[role="status"]');
  const field = room.querySelector('input');
  let address = '';

  const say = (said: Said) => {
    putSaid(status, said);
  };
  const onPress = (act: string, press: () => void) => {
    room.querySelector(`[data-act="${act}"] button`)?.addEventListener('click', () => {
      status?.replaceChildren();
      if (field) field.hidden = true;
      press();
    });
  };

  onPress('print', () => {
    try {
      print();
    } catch {
      say(texts.printFailed);
    }
  });
  onPress('large', toggleLarge);
  onPress('share', () => {
    navigator.share({ title, url: address }).catch((problem: unknown) => {
      // Closing the sheet is no problem.
      if (!(problem instanceof Error && problem.name === 'AbortError')) say(texts.shareFailed);
    });
  });
  onPress('copy', () => {
    copy(address).then(
      () => {
        say(texts.copied);
      },
      () => {
        say(texts.copyFailed);
        if (!field) return;
        field.hidden = false;
        field.value = address;
        field.focus();
        field.select();
      },
    );
  });
  // An old browser, or a page that didn't come over https.
  const share = room.querySelector<HTMLElement>('[data-act="share"]');
  if (share) share.hidden = !('share' in navigator);

  return {
    show: (next, isLarge) => {
      address = next;
      putSaid(room.querySelector('[data-act="large"] .nl-button__label'), isLarge ? texts.normal : texts.large);
      room.hidden = false;
    },
    hide: () => {
      room.hidden = true;
    },
  };
}

/** Rejects when the browser has no clipboard, or doesn't let us use it. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
