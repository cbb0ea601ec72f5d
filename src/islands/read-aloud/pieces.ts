/** What is said in one breath: a sentence, or the part of it that is in another language, which needs another voice. */
import { hasWords, textsIn } from './readable-blocks.ts';
import { sentencesIn, type Span } from './sentences.ts';
import { spellDigits, spokenNumbers } from './spoken-numbers.ts';

export interface Piece {
  /** For the voice; not always as it stands on the page. */
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly block: Element;
  /** Where it stands. */
  readonly range: Range;
}

/** The voice for a language: that of the page when the device has no other. */
export type VoiceFor = (language: string) => SpeechSynthesisVoice;

/** Words that one voice says, and where each text of the page begins in them. */
interface Run {
  readonly voice: SpeechSynthesisVoice;
  readonly language: string;
  text: string;
  readonly nodes: { readonly node: Text; readonly start: number }[];
}

/** The pieces of a block as it is now: scripts change the page. */
export const piecesOf = (block: Element, voiceFor: VoiceFor): Piece[] =>
  runsOf(block, voiceFor).flatMap((run) =>
    sentencesIn(run.text, run.language)
      .map((span) => ({ text: spokenText(run, span), voice: run.voice, block, range: rangeOf(run, span) }))
      .filter(({ text }) => hasWords(text)),
  );

function runsOf(block: Element, voiceFor: VoiceFor): Run[] {
  const runs: Run[] = [];
  for (const { node, block: owner } of textsIn(block)) {
    if (owner !== block) continue;
    let run = runs[runs.length - 1];
    if (!node) {
      if (run) run.text += '\n';
      continue;
    }
    const language = node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
    const voice = voiceFor(language);
    // What only parts two languages is no reason to change the voice.
    if (!run || (run.voice !== voice && hasWords(node.data))) {
      run = { voice, language, text: '', nodes: [] };
      runs.push(run);
    }
    run.nodes.push({ node, start: run.text.length });
    run.text += node.data.replace(/\s/g, ' ');
  }
  return runs;
}

function spokenText({ text, nodes }: Run, { start, end }: Span): string {
  const parts = nodes.map(({ node, start: from }) => {
    const part = text.slice(Math.max(from, start), Math.max(from, Math.min(from + node.length, end)));
    return node.parentElement?.closest('.phone, [href^="tel:"]') ? spellDigits(part) : spokenNumbers(part);
  });
  // Marks of direction and soft hyphens are for the eye.
  const words = parts.join('').replace(/[\u00AD\u200E\u200F\u2066-\u2069]/g, '');
  return words.replace(/\s+/g, ' ').trim();
}

function rangeOf({ nodes }: Run, { start, end }: Span): Range {
  const range = document.createRange();
  for (const { node, start: from } of nodes) {
    if (from <= start) range.setStart(node, Math.min(start - from, node.length));
    if (from < end) range.setEnd(node, Math.min(end - from, node.length));
  }
  return range;
}
