import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { answerTo } from '#domain/finder/answer.ts';
import { emptyQuery, isEmpty, withValues, type Query } from '#domain/finder/query.ts';
import { valuesIn } from '#domain/finder/values-in.ts';
import { afterStep, answersOn, startLooking, type LookingState, type LookingStep } from '#islands/desk/looking/looking-state.ts';
import { finderFacts, withHours } from '#projections/finder-facts.ts';
import { nowFacts } from '#projections/now-facts.ts';
import { saidQuestions, type SaidQuestion } from '#projections/said-questions.ts';
import { readSources } from '#sources/files.ts';
import { dutch } from '../fixtures/readers.ts';

const catalogue = buildCatalogue(readSources('voorbeeldstad'), { today: '2026-11-22' }).catalogue!;
const tree = saidQuestions(catalogue, dutch);
const facts = withHours(finderFacts(catalogue), nowFacts(catalogue.offers, catalogue, dutch));
const known = valuesIn(facts);
const now = { date: '2026-11-23', minute: 630 };

/** Every way through the tree, with its last answer. */
const ways = (questions: readonly SaidQuestion[], before: readonly SaidQuestion[] = []): (readonly SaidQuestion[])[] =>
  questions.flatMap((one) => (one.choices.length > 0 ? ways(one.choices, [...before, one]) : [[...before, one]]));
const all = ways(tree).map((way) => ({ name: way.map(({ id }) => id).join(' › '), way }));

const answering = (answer: SaidQuestion): LookingStep => ({ does: 'answer', answer, known });
const asking = (query: Query, isTyping = false): LookingStep => ({ does: 'ask', query, isTyping });
const after = (steps: readonly LookingStep[], start: LookingState = startLooking()) => steps.reduce(afterStep, start);
const wayOf = (...ids: string[]) => all.find(({ way }) => way.map(({ id }) => id).join() === ids.join())!.way;

describe.each(all)('the answer $name', ({ way }) => {
  const found = after(way.map(answering));
  const { find, isUrgent } = way.at(-1)!;

  test('is there in at most three steps', () => {
    expect(way.length).toBeLessThanOrEqual(3);
    expect(found.isAnswered).toBe(true);
    expect(answersOn(found.path, tree)).toEqual(way);
  });

  test('looks for what it says, and finds something to go to', () => {
    const { topic, kind, audience } = found.query.values;
    for (const [values, wanted] of [
      [topic, find!.topics],
      [kind, find!.kinds],
      [audience, find!.audiences],
    ] as const) {
      expect(wanted).toEqual(expect.arrayContaining([...(values ?? [])]));
      expect(values === undefined).toBe(wanted.length === 0);
    }
    expect(found.query.text).toBe(find!.words ?? '');
    expect(isEmpty(found.query)).toBe(false);
    if (found.query.text === '' && !isUrgent) expect(answerTo(found.query, facts, { now }).total).toBeGreaterThan(0);
  });
});

describe('looking together', () => {
  const brief = wayOf('geld-en-brieven', 'brief');
  const taal = wayOf('taal-en-werk', 'nederlands');

  test('begins with nothing asked, or with the kind that a referrer starts with', () => {
    expect(startLooking()).toEqual({ path: [], isAnswered: false, query: emptyQuery });
    expect(startLooking('welzijn-op-recept').query.values).toEqual({ kind: ['welzijn-op-recept'] });
  });

  test('asks the next question without looking for anything yet', () => {
    const { path, isAnswered, query } = after([answering(brief[0]!)]);
    expect([path, isAnswered, query]).toEqual([['geld-en-brieven'], false, emptyQuery]);
  });

  test('goes back to the question before, and forgets only what that answer looked for', () => {
    const narrowed = after([
      ...brief.map(answering),
      asking({ text: '', postcode: '0009', values: { topic: ['formulieren'], open: ['nu'], neighbourhood: ['centrum'] } }),
    ]);
    const back = afterStep(narrowed, { does: 'back', to: 1 });
    expect(back).toEqual({
      path: ['geld-en-brieven'],
      isAnswered: false,
      query: { text: '', postcode: '0009', values: { open: ['nu'], neighbourhood: ['centrum'] } },
    });
    expect(after([answering(brief[1]!)], back).query.values).toEqual({ open: ['nu'], neighbourhood: ['centrum'], topic: ['formulieren'] });
  });

  test('keeps the words that were typed on the way', () => {
    const typed = after([answering(brief[0]!), asking({ ...emptyQuery, text: 'toeslag' }, true)]);
    expect(typed.path).toEqual(['geld-en-brieven']);
    expect(afterStep(typed, { does: 'back', to: 0 })).toEqual({ path: [], isAnswered: false, query: { ...emptyQuery, text: 'toeslag' } });
    expect(after(taal.slice(1).map(answering), typed).query).toEqual(withValues(emptyQuery, 'topic', ['taal']));
  });

  test('forgets everything at a new beginning, and when the last choice is taken away', () => {
    expect(after([...brief.map(answering), { does: 'restart' }])).toEqual(startLooking());
    expect(after([...brief.map(answering), asking(emptyQuery)])).toEqual(startLooking());
    expect(after([answering(brief[0]!), asking({ ...emptyQuery, text: 'brief' }, true), asking(emptyQuery)])).toEqual(startLooking());
  });

  test('stays at its question while somebody empties the field', () => {
    const emptied = after([answering(brief[0]!), asking({ ...emptyQuery, text: 'brief' }, true), asking(emptyQuery, true)]);
    expect(emptied.path).toEqual(['geld-en-brieven']);
  });

  test('leaves out what nothing here has, unless that is all there is', () => {
    const find = { topics: ['taal', 'zeilen'], kinds: ['zeilschool'], audiences: [] };
    const answer: SaidQuestion = { id: 'water', label: 'Water', pictogram: 'sailboat', choices: [], find, isUrgent: false };
    expect(after([answering(answer)]).query.values).toEqual({ topic: ['taal'], kind: ['zeilschool'] });
  });

  test('knows no answers that the tree no longer has', () => {
    expect(answersOn(['geld-en-brieven', 'weg', 'brief'], tree).map(({ id }) => id)).toEqual(['geld-en-brieven']);
    expect(answersOn(['__proto__'], tree)).toEqual([]);
  });
});
