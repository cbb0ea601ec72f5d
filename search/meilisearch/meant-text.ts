/** "Bedoelde u …", from the words a server found instead of those that were typed. */
import { editDistance } from '../edit-distance.ts';
import { tokensIn } from '../fold.ts';
import { twoTyposFrom } from '../settings.ts';

/** @param instead words that stand nowhere, each with the forms that were found for it. @returns nothing when none of them has one */
export function meantText(text: string, instead: readonly (readonly [word: string, forms: readonly string[]])[]): { meant?: string } {
  const nearest = new Map(
    instead.flatMap(([word, forms]) => {
      const form = nearestOf(word, forms);
      return form === undefined ? [] : [[word, form] as const];
    }),
  );
  if (nearest.size === 0) return {};
  let meant = '';
  let end = 0;
  for (const { word, from, to } of tokensIn(text)) {
    meant += text.slice(end, from) + (nearest.get(word) ?? text.slice(from, to));
    end = to;
  }
  return { meant: meant + text.slice(end) };
}

/** With no more errors than a server allows; what it found through a synonym is no spelling. */
function nearestOf(word: string, forms: readonly string[]): string | undefined {
  const most = word.length >= twoTyposFrom ? 2 : 1;
  const near = forms.flatMap((form) => {
    const errors = form === word ? undefined : editDistance(word, form, most);
    return errors === undefined ? [] : [{ form, errors }];
  });
  return near.sort((a, b) => a.errors - b.errors)[0]?.form;
}
