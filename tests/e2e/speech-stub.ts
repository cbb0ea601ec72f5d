/** A browser that speaks: a page under test gets this in place of its own, which has no voices. Each sentence waits until the test lets it end. */
import type { Page } from '@playwright/test';

export interface StubVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly name: string;
}

export interface Spoken {
  readonly text: string;
  /** The name of the voice. */
  readonly voice: string;
}

interface Stub {
  voices: StubVoice[];
  spoken: Spoken[];
  cancelled: number;
  end: (error?: string) => void;
}

export const own = (lang: string): StubVoice => ({ lang, name: lang, localService: true });
export const cloud = (lang: string): StubVoice => ({ lang, name: `${lang} of the cloud`, localService: false });

/** To call before the page opens. */
export async function giveVoices(page: Page, voices: readonly StubVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance {
      voice: StubVoice | null = null;
      lang = '';
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    let current: Utterance | undefined;
    const stub: Stub = {
      voices: [...given],
      spoken: [],
      cancelled: 0,
      end: (error) => {
        const ended = current;
        current = undefined;
        if (error === undefined) ended?.onend?.();
        else ended?.onerror?.({ error });
      },
    };
    const speechSynthesis = {
      onvoiceschanged: null,
      getVoices: () => stub.voices,
      speak: (utterance: Utterance) => {
        if (current) throw new Error('Two sentences at once.');
        current = utterance;
        stub.spoken.push({ text: utterance.text, voice: utterance.voice?.name ?? 'whatever the browser likes' });
      },
      cancel: () => {
        stub.cancelled += 1;
        stub.end('interrupted');
      },
    };
    for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance: Utterance, stub })) {
      Object.defineProperty(window, name, { value, configurable: true });
    }
  }, voices);
}

const ask = <Answer>(page: Page, question: (stub: Stub) => Answer): Promise<Answer> => page.evaluate<Answer>(`(${String(question)})(window.stub)`);

/** What was said until now. */
export const spoken = (page: Page) => ask(page, (stub) => stub.spoken);
export const cancelled = (page: Page) => ask(page, (stub) => stub.cancelled);

/** Lets the sentence end that is being read. */
export const endSentence = (page: Page) => ask(page, (stub) => stub.end());

/** Lets the sentence break off with an error of the browser. */
export const breakOff = (page: Page, error: string) => page.evaluate(`window.stub.end(${JSON.stringify(error)})`);

/** Lets sentences end until the page is out. */
export const endAll = (page: Page) =>
  ask(page, (stub) => {
    for (let before = -1; before !== stub.spoken.length;) {
      before = stub.spoken.length;
      stub.end();
    }
  });

/** The browser has found its voices. */
export const findVoices = (page: Page, voices: readonly StubVoice[]) =>
  page.evaluate(`window.stub.voices = ${JSON.stringify(voices)}; window.speechSynthesis.onvoiceschanged()`);

/** The words that are marked. */
export const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map((range) => (range as Range).toString().replace(/\s+/g, ' ').trim()).join());
