/** Gives every word of the taxonomy its texts in all languages. */
import type { Question } from './questions.ts';
import type { Content } from './read-content.ts';
import { resolveQuestions } from './resolve-questions.ts';
import type { Audience, Facility, GlossaryTerm, HelpLine, Kind, Texts, Topic } from './terms.ts';
import type { Text } from './text.ts';
import { glossaryTextPaths, helpLineTextPaths, questionTextPaths, taxonomyTextPaths, youthTextPaths } from './texts.ts';
import type { YouthDoor } from './youth/youth-door.ts';
import { textsUnder, translatedTexts, type Overlay } from './translations.ts';

export interface Words {
  readonly kinds: readonly Kind[];
  readonly topics: readonly Topic[];
  readonly audiences: readonly Audience[];
  readonly facilities: readonly Facility[];
  readonly helpLines: readonly HelpLine[];
  readonly glossary: readonly GlossaryTerm[];
  readonly questions: readonly Question[];
  readonly youth: readonly YouthDoor[];
}

/**
 * @param overlays the taxonomy.yaml of each language
 * @returns the words, and the paths of all their texts; undefined when one of the lists couldn't be read
 */
export function resolveWords(
  { kinds, topics, audiences, facilities, helpLines, glossary, questions, youth }: Content,
  overlays: readonly Overlay[],
): { readonly words: Words; readonly paths: readonly string[] } | undefined {
  if (!kinds || !topics || !audiences || !facilities || !helpLines) return undefined;
  const paths: string[] = [];

  const textsOf = (list: string, values: readonly { readonly id: string }[], patterns: readonly string[]): Texts => {
    const texts = translatedTexts(values, patterns, overlays, `${list}.`);
    paths.push(...Object.keys(texts).map((path) => `${list}.${path}`));
    return texts;
  };
  const all = {
    kinds: textsOf('kinds', kinds.value, taxonomyTextPaths),
    topics: textsOf('topics', topics.value, taxonomyTextPaths),
    audiences: textsOf('audiences', audiences.value, taxonomyTextPaths),
    facilities: textsOf('facilities', facilities.value, taxonomyTextPaths),
    helplines: textsOf('helplines', helpLines.value, helpLineTextPaths),
    glossary: textsOf('glossary', glossary?.value ?? [], glossaryTextPaths),
    questions: textsOf('questions', questions?.value ?? [], questionTextPaths),
    youth: textsOf('youth', youth?.value ?? [], youthTextPaths),
  };
  const named =
    (texts: Texts, id: string) =>
    (field: string, dutch: string): Text =>
      textsUnder(texts, id)[field] ?? { nl: dutch };

  const words: Words = {
    kinds: kinds.value.map((kind) => {
      const text = named(all.kinds, kind.id);
      return { ...kind, name: text('name', kind.name), plural: text('plural', kind.plural), description: text('description', kind.description) };
    }),
    topics: topics.value.map((topic) => {
      const text = named(all.topics, topic.id);
      return { ...topic, name: text('name', topic.name), description: text('description', topic.description) };
    }),
    audiences: audiences.value.map((audience) => ({ ...audience, name: named(all.audiences, audience.id)('name', audience.name) })),
    facilities: facilities.value.map((facility) => ({ ...facility, name: named(all.facilities, facility.id)('name', facility.name) })),
    helpLines: helpLines.value.map(({ availability, cost, ...line }) => {
      const text = named(all.helplines, line.id);
      return {
        ...line,
        name: { nl: line.name },
        for: text('for', line.for),
        ...(availability !== undefined && { availability: text('availability', availability) }),
        ...(cost !== undefined && { cost: text('cost', cost) }),
      };
    }),
    glossary: (glossary?.value ?? []).map(({ id, words: forms, explanation }) => ({
      id,
      words: forms,
      explanation: named(all.glossary, id)('explanation', explanation),
    })),
    questions: resolveQuestions(questions?.value ?? [], all.questions),
    youth: (youth?.value ?? []).map(({ id, name, line, say, pictogram, topics: about = [], helpLines: lines = [] }) => {
      const text = named(all.youth, id);
      return { id, name: text('name', name), line: text('line', line), say: text('say', say), pictogram, topics: about, helpLines: lines };
    }),
  };
  return { words, paths };
}
