/** Reads the page aloud with a voice of the device itself, and shows the buttons for it. Nothing is stored and nothing is sent. */
import { localVoice } from './read-aloud/local-voice.ts';
import { createReading } from './read-aloud/reading.ts';

type State = 'idle' | 'reading' | 'stopped' | 'failed' | 'no-voice';

// How long a browser may take to find its voices, in milliseconds.
const patience = 2000;
const room = document.querySelector<HTMLElement>('.read-aloud');
const main = document.querySelector('main');

if (room && main) {
  if ('speechSynthesis' in window) listenIn(room, main);
  else showIn(room, 'no-voice');
}

function showIn(place: HTMLElement, state: State): void {
  place.dataset.reading = state;
  for (const part of place.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = !part.dataset.when?.split(' ').includes(state);
}

function listenIn(place: HTMLElement, page: HTMLElement): void {
  const { lang } = document.documentElement;
  const [start, stop, resume, again] = place.querySelectorAll('button');
  const voiceOf = (language: string) => localVoice(speechSynthesis.getVoices(), language);
  let state: State;
  let isWaiting = false;

  const show = (next: State) => {
    state = next;
    const hadFocus = place.contains(document.activeElement);
    showIn(place, state);
    const [first, second] = place.querySelectorAll<HTMLElement>('[data-when]:not([hidden]) > button');
    // The button that was pressed has gone; the next one to press takes the keyboard over.
    if (hadFocus) (second ?? first)?.focus({ preventScroll: true });
  };

  const reading = createReading(page, (ending) => show(ending === 'finished' ? 'idle' : ending));

  const begin = () => {
    const voice = voiceOf(lang);
    isWaiting = !voice && speechSynthesis.getVoices().length === 0 && !isWaiting;
    if (voice) {
      show('reading');
      reading.start((language) => voiceOf(language) ?? voice);
    } else if (isWaiting) {
      setTimeout(() => isWaiting && begin(), patience);
    } else {
      show('no-voice');
    }
  };

  start?.addEventListener('click', () => {
    if (!isWaiting) begin();
  });
  again?.addEventListener('click', begin);
  stop?.addEventListener('click', reading.stop);
  resume?.addEventListener('click', () => {
    show('reading');
    reading.resume();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') reading.stop();
  });
  addEventListener('pagehide', reading.stop);
  // Voices come late, or are added by somebody who read that there is none.
  speechSynthesis.onvoiceschanged = () => {
    if (isWaiting) begin();
    else if (state === 'no-voice' && voiceOf(lang)) show('idle');
  };
  // The first question makes a browser look for its voices.
  voiceOf(lang);
  show('idle');
}
