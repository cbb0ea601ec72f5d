/** Two offers that a hand-over card couldn't tell apart: the chance is one in millions, and then somebody would be sent to the wrong door. */
import { offerCode } from '../card/marks.ts';
import { problemIn } from '../problems.ts';
import type { Check } from './check.ts';

export const checkCardCodes: Check = ({ content }) => {
  const seen = new Map<string, string>();
  return content.places.flatMap(({ id: place, file, value }) =>
    value.offers.flatMap(({ id }, number) => {
      const key = `${place}/${id}`;
      const code = offerCode(key);
      const other = seen.get(code);
      seen.set(code, key);
      // The same key twice is another problem.
      return other === undefined || other === key ? [] : [problemIn(file, ['offers', number, 'id'], 'card-code-clash', { key, other })];
    }),
  );
};
