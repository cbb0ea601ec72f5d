/** Which language to offer to somebody who comes in. */

const base = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The first language of the browser that is the page's own or that there is a choice of, decides.
 * @param wanted as the browser says it: `['pl-PL', 'nl', 'en']`
 * @param here of the page: `nl`
 * @param choices of the other pages: `['en-GB', 'pl']`
 * @returns one of `choices`, or undefined when the page is in the right language already, or when no language fits
 */
export function languageToOffer(wanted: readonly string[], here: string, choices: readonly string[]): string | undefined {
  for (const tag of wanted) {
    if (base(tag) === base(here)) return undefined;
    const fitting = choices.find((choice) => base(choice) === base(tag));
    if (fitting !== undefined) return fitting;
  }
  return undefined;
}
