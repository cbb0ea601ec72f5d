import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { byName, textOf } from './html.ts';
import { pageKind } from './page-kind.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // About how source code looks; this is written by a machine.
    'no-trailing-whitespace': 'off',
    // A number with U+2011 in it can be read but not copied into a telephone. The style sheet keeps it on one line.
    'tel-non-breaking': 'off',
  },
});

// The page of parts holds what React writes: valid, in another hand.
const reactValidator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'void-style': 'off',
    'no-implicit-input-type': 'off',
  },
});

const validatedLanguages = ['nl', 'en', 'ar'];

describe.each(builtMunicipalities)('every page of %s', (id) => {
  const site = builtSite(id);
  const { pages } = site;

  test('has one h1 and one main', () => {
    const wrong = pages.filter(({ root }) => byName(root, 'h1').length !== 1 || byName(root, 'main').length !== 1).map(({ address }) => address);
    expect(pages.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('says its language and its direction', () => {
    for (const { address, language, root } of pages) {
      const [html] = byName(root, 'html');
      expect(html?.attributes.get('lang'), address).toBe(language.id === 'eenvoudig' ? 'nl' : language.id);
      expect(html?.attributes.get('dir'), address).toBe(language.id === 'ar' ? 'rtl' : 'ltr');
    }
  });

  test('never skips a level of headings', () => {
    const skips = pages.flatMap(({ address, root }) => {
      const main = byName(root, 'main')[0]!;
      const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
      const used = [...new Set(levels)].flatMap((level) => (byName(main, level).length > 0 ? [Number(level[1])] : []));
      return used.some((level, index) => index > 0 && level - used[index - 1]! > 1) ? [address] : [];
    });
    expect(skips).toEqual([]);
  });

  test('has its own title, except those that must not tell what they are about', () => {
    for (const language of site.languages) {
      const titles = pages
        .filter((page) => page.language === language && byName(page.root, 'aside').every(({ attributes }) => attributes.get('class') !== 'quick-exit'))
        .map(({ root, address }) => [textOf(byName(root, 'title')[0]!), address] as const);
      const twice = titles.filter(([title], index) => titles.findIndex(([other]) => other === title) !== index);
      expect(twice, language.id).toEqual([]);
    }
  });

  test('has no text that was never filled in', () => {
    const unfilled = pages
      .filter(({ root }) => /\{\{?\w+\}?\}|\bundefined\b|\[object|\bNaN\b|Invalid Date/.test(textOf(byName(root, 'main')[0]!)))
      .map(({ address }) => address);
    expect(unfilled.slice(0, 20)).toEqual([]);
  });

  test('has no element that says nothing where words belong', () => {
    const empty = pages.flatMap(({ address, root }) =>
      ['h1', 'h2', 'h3', 'h4', 'a', 'li', 'dd', 'dt', 'button', 'title', 'caption'].flatMap((name) =>
        byName(root, name)
          .filter((element) => (element.attributes.get('aria-label') ?? textOf(element)).trim() === '')
          .map(() => `<${name}> on ${address}`),
      ),
    );
    expect(empty.slice(0, 20)).toEqual([]);
  });
});

describe.each(builtMunicipalities)('the HTML of %s is valid', (id) => {
  const pages = builtSite(id).pages.filter(({ language }) => validatedLanguages.includes(language.id));
  // The longest page of each kind: it has the most in it.
  const longest = new Map<string, (typeof pages)[number]>();
  for (const page of pages) {
    const key = `${page.language.id} ${pageKind(page.path)}`;
    if ((longest.get(key)?.html.length ?? 0) < page.html.length) longest.set(key, page);
  }

  test.each([...longest.values()].map((page) => [page.address, page] as const))('on %s', async (_, { html, path }) => {
    const report = await (path === 'stijl/' ? reactValidator : validator).validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${String(line)}:${String(column)})`),
    );
    expect([...new Set(messages)].slice(0, 10)).toEqual([]);
  });
});
