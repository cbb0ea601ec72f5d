/** What any search engine answers, wherever it runs. */
export interface Found {
  /** Keys of offers, best first. */
  readonly keys: readonly string[];
  /** True when nothing held all the words, or only words that look like them: "dit lijkt erop". */
  readonly isLoose: boolean;
}

export interface SearchEngine {
  /** @returns undefined when the text holds no word to look for: then everything answers */
  readonly search: (text: string) => Found | undefined;
}
