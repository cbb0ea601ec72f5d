const shown = 4;

/** The first few of a long list, to read: `"krap bij kas", "uit huis"`. */
export const examples = (phrases: readonly string[]): string =>
  [...phrases.slice(0, shown).map((phrase) => `"${phrase}"`), ...(phrases.length > shown ? ['…'] : [])].join(', ');
