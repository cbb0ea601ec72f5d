/** Reads a page sentence by sentence. One utterance each: a browser falls silent in the middle of a long one. */
import { highlight } from './highlight.ts';
import { piecesOf, type Piece, type VoiceFor } from './pieces.ts';
import { readableBlocks } from './readable-blocks.ts';

/** What became of it: stopped by the visitor or the browser, at the end of the page, or unable to speak. */
export type Ending = 'stopped' | 'finished' | 'failed';

export interface Reading {
  readonly start: (voiceFor: VoiceFor) => void;
  /** Goes on with the sentence it was stopped in. */
  readonly resume: () => void;
  readonly stop: () => void;
}

/** @param ended called each time it falls silent */
export function createReading(root: Element, ended: (ending: Ending) => void): Reading {
  let voiceFor: VoiceFor | undefined;
  let blocks: readonly Element[] = [];
  let pieces: readonly Piece[] = [];
  let block = 0;
  let number = 0;
  // A browser forgets an utterance that nobody holds, and never says that it ended.
  let spoken: SpeechSynthesisUtterance | undefined;

  function read(): void {
    if (number >= pieces.length) {
      block += 1;
      enter();
      number = 0;
    }
    const piece = pieces[number];
    if (piece) speak(piece);
    else if (block < blocks.length) read();
    else end('finished');
  }

  function enter(): void {
    const element = blocks[block];
    // What is hidden since the button was pressed takes no room.
    pieces = element && voiceFor && element.getClientRects().length > 0 ? piecesOf(element, voiceFor) : [];
  }

  function speak(piece: Piece): void {
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = piece.voice;
    utterance.lang = piece.voice.lang;
    utterance.onend = () => {
      if (utterance !== spoken) return;
      number += 1;
      read();
    };
    utterance.onerror = ({ error }) => {
      if (utterance === spoken) end(error === 'interrupted' || error === 'canceled' ? 'stopped' : 'failed');
    };
    spoken = utterance;
    highlight(piece);
    speechSynthesis.speak(utterance);
  }

  function end(ending: Ending): void {
    // Some browsers tell of a cancelled utterance that it ended: it is let go first.
    spoken = undefined;
    speechSynthesis.cancel();
    highlight();
    ended(ending);
  }

  return {
    start: (voices) => {
      voiceFor = voices;
      blocks = readableBlocks(root);
      block = 0;
      number = 0;
      enter();
      read();
    },
    resume: () => {
      const last = blocks[block];
      blocks = readableBlocks(root);
      block = last ? Math.max(blocks.indexOf(last), 0) : 0;
      enter();
      read();
    },
    stop: () => {
      if (spoken) end('stopped');
    },
  };
}
