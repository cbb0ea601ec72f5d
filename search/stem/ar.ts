/** A light stem of a folded Arabic word: the article and joined prepositions in front, endings of number, gender and possession behind. */
const least = 3;
const before = /^(?:وال|فال|بال|كال|لل|ال|و(?=ال))/u;
const small = /^[وبلف](?=.{4,}$)/u;
const after = /(?:يات|هما|كما|تين|تان|ات|ون|ين|ان|ها|هم|كم|نا|ني|يه|ته|تي|ه|ي|ك)$/u;

export function stemAr(word: string): string {
  const cut = (text: string, part: RegExp) => {
    const shorter = text.replace(part, '');
    return shorter.length >= least ? shorter : text;
  };
  const bare = cut(word, before);
  return cut(bare === word ? cut(word, small) : bare, after);
}
