/** Gives every answer of the question tree its texts. */
import type { QuestionSource } from './questions.schema.ts';
import type { Question } from './questions.ts';
import type { Texts } from './terms.ts';

/** @param texts by path: `geld.label`, `geld.choices.brief.label` */
export const resolveQuestions = (sources: readonly QuestionSource[], texts: Texts, path = ''): Question[] =>
  sources.map((source) => {
    const { id, label, pictogram } = source;
    const own = path + id;
    const answer = { id, label: texts[`${own}.label`] ?? { nl: label }, pictogram };
    if ('choices' in source)
      return { ...answer, ask: texts[`${own}.ask`] ?? { nl: source.ask }, choices: resolveQuestions(source.choices, texts, `${own}.choices.`) };
    const { topics = [], kinds = [], audiences = [], words } = source.find;
    return { ...answer, find: { topics, kinds, audiences, ...(words !== undefined && { words }) }, isUrgent: source.urgent };
  });
