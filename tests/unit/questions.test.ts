/** The question tree: what an editor may write, and what a desk shows of it. */
import { describe, expect, test } from 'vitest';
import { saidQuestions } from '#projections/said-questions.ts';
import { contentFolder } from '../fixtures/content-folder.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const file = 'content/taxonomy/questions.yaml';
const leaf = (id: string, find: string, extra = '') => `{ id: ${id}, label: ${id}, pictogram: mail, find: { ${find} }${extra} }`;
const tree = `
- id: samen
  label: Iets samen doen
  pictogram: users
  ask: Wat wilt u doen?
  choices:
    - ${leaf('eten', 'kinds: [eettafel]')}
    - ${leaf('praten', 'topics: [ontmoeten], audiences: [iedereen]')}
    - ${leaf('zwemmen', 'kinds: [zwembad]')}
- ${leaf('koffie', 'words: koffie')}
`;
const withTree = (text: string) => contentFolder().write(file, text);
const told = (text: string) =>
  withTree(text)
    .problems()
    .map(({ code, line, what }) => `${code} ${String(line)}: ${what}`);

describe('what is told of a question tree', () => {
  test('a word that does not exist, with its line and the id that was meant', () => {
    expect(told(tree)).toEqual(['unknown-term 9: 0.choices.2.find.kinds.0: soort "zwembad" staat niet in de woordenlijst.']);
    expect(told(tree.replace('kinds: [zwembad]', 'topics: [geldd]'))[0]).toContain('onderwerp "geldd"');
    expect(told(tree.replace('kinds: [zwembad]', 'audiences: [mensen]'))[0]).toContain('doelgroep "mensen"');
  });

  test('two answers with one id in one step', () => {
    expect(told(tree.replace('zwembad', 'eettafel').replace('id: praten', 'id: eten'))).toEqual([expect.stringMatching(/^duplicate-id 8: /)]);
  });

  test('an answer that looks for nothing, and one that both asks and looks', () => {
    expect(told(tree.replace('kinds: [zwembad]', ''))[0]).toMatch(/^wrong-value .*find/);
    expect(told(tree.replace('words: koffie }', 'words: koffie }, ask: En dan?')).length).toBeGreaterThan(0);
  });

  test('a fourth step', () => {
    const deep = (steps: number): string =>
      steps === 0
        ? leaf('x', 'words: x')
        : `{ id: s${String(steps)}, label: stap, pictogram: mail, ask: Wat?, choices: [${deep(steps - 1)}, ${leaf('y', 'words: y')}] }`;
    const treeOf = (steps: number) => `- ${deep(steps)}\n- ${leaf('z', 'words: z')}\n`;
    expect(told(treeOf(2))).toEqual([]);
    expect(told(treeOf(3)).length).toBeGreaterThan(0);
  });
});

describe('what the desk shows', () => {
  const sure = tree.replace('kinds: [zwembad]', 'topics: [ontmoeten]');

  test('every answer in its place, with the pictogram and what it looks for', () => {
    const [samen, koffie] = saidQuestions(withTree(sure).catalogue(), dutch);
    expect(samen?.choices.map(({ id }) => id)).toEqual(['eten', 'praten', 'zwemmen']);
    expect(samen?.choices[1]?.find).toEqual({ topics: ['ontmoeten'], kinds: [], audiences: ['iedereen'] });
    expect(koffie).toMatchObject({ label: 'koffie', pictogram: 'mail', find: { words: 'koffie' }, choices: [], isUrgent: false });
  });

  test('which answers are about danger', () => {
    const urgent = sure.replace('words: koffie }', 'words: koffie }, urgent: true');
    expect(saidQuestions(withTree(urgent).catalogue(), dutch).map(({ isUrgent }) => isUrgent)).toEqual([false, true]);
  });

  test('the words of a visitor beside it, and Dutch marked as such where there are none', () => {
    const folder = withTree(sure).write(
      'content/translations/en/taxonomy.yaml',
      '"questions.samen.label": "Do something together"\n"questions.samen.choices.eten.label": "Eat"\n',
    );
    const [first] = saidQuestions(folder.catalogue(), readerWith('en', {}));
    expect(first?.label).toBe('Do something together');
    expect(first?.ask).toEqual({ nl: 'Wat wilt u doen?' });
    expect(first?.choices.map(({ label }) => label)).toEqual(['Eat', { nl: 'praten' }, { nl: 'zwemmen' }]);
  });

  test('a municipality without a tree has none', () => {
    expect(saidQuestions(contentFolder().catalogue(), dutch)).toEqual([]);
  });
});
