/** The question tree in the words of one reader. An answer that finds nothing here stays: the desk then says so and names who to ask. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionFind } from '#domain/questions.ts';
import type { Reader } from '#i18n/reader.ts';
import { said, type Said } from './said.ts';

export interface SaidQuestion {
  readonly id: string;
  readonly label: Said;
  readonly pictogram: string;
  /** The next question; without it the answer leads to `find`. */
  readonly ask?: Said;
  readonly choices: readonly SaidQuestion[];
  readonly find?: QuestionFind;
  readonly isUrgent: boolean;
}

export function saidQuestions({ questions }: Pick<Catalogue, 'questions'>, reader: Reader): SaidQuestion[] {
  const inWords = (question: Question): SaidQuestion => {
    const { id, label, pictogram } = question;
    const answer = { id, label: said(reader.text(label), reader), pictogram };
    return 'find' in question
      ? { ...answer, choices: [], find: question.find, isUrgent: question.isUrgent }
      : { ...answer, ask: said(reader.text(question.ask), reader), choices: question.choices.map(inWords), isUrgent: false };
  };
  return questions.map(inWords);
}
