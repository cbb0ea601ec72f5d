import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { layerConfigs } from '../../src/tools/eslint-layers.mjs';
import tseslint from 'typescript-eslint';

// The layer rules alone: they need no types, so a string lints in milliseconds.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...layerConfigs] as ESLint.Options['overrideConfig'],
});

const messagesOf = async (filePath: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message }) => message);
};

const importing = (path: string) => `import { x } from '${path}'; x();`;

const layers: Record<string, { file: string; may: string[]; mayNot: string[] }> = {
  domain: {
    file: 'src/domain/hours.ts',
    may: ['#domain/text.ts', './text.ts', '../text.ts'],
    mayNot: ['#sources', '#projections', '#search', '#i18n', '#islands', '#components', '#layouts', '#server', '#headers', '#styles'],
  },
  i18n: {
    file: 'src/i18n/localize.ts',
    may: ['#domain/text.ts', 'i18next'],
    mayNot: ['#sources', '#projections', '#search', '#islands', '#server', '#components'],
  },
  search: { file: 'search/query.ts', may: ['#domain/text.ts'], mayNot: ['#i18n', '#sources', '#projections', '#islands', '#components', '#server'] },
  sources: { file: 'src/sources/files.ts', may: ['#domain/text.ts', 'node:fs', 'yaml'], mayNot: ['#i18n', '#search', '#projections', '#islands', '#server'] },
  projections: {
    file: 'src/projections/csv.ts',
    may: ['#domain/text.ts', '#i18n/a.ts'],
    mayNot: ['#sources', '#search', '#islands', '#components', '#server'],
  },
  islands: {
    file: 'src/islands/finder.ts',
    may: ['#domain/text.ts', '#i18n/a.ts', '#search/query.ts', '#projections/csv.ts'],
    mayNot: ['#sources', '#components', '#layouts', '#server', '#headers'],
  },
  server: { file: 'src/server/locate.ts', may: ['#headers', 'node:http'], mayNot: ['#domain', '#sources', '#search', '#islands', '#i18n', '#projections'] },
  tools: {
    file: 'src/tools/build.ts',
    may: ['#domain/a.ts', '#sources/a.ts', '#search/a.ts', '#i18n/a.ts', '#projections/a.ts', '#server/a.ts', '#headers'],
    mayNot: ['#islands', '#components', '#layouts', '#styles'],
  },
  pages: {
    file: 'src/pages/index.ts',
    may: ['#domain/a.ts', '#sources/a.ts', '#layouts/a.astro', '#components/a.astro', '#islands/a.ts', '#styles/a.css'],
    mayNot: ['#server', '#tools', '#pages'],
  },
  components: { file: 'src/components/card.ts', may: ['#domain/a.ts', '#i18n/a.ts', '#islands/a.ts'], mayNot: ['#server', '#tools', '#pages'] },
  layouts: { file: 'src/layouts/page.ts', may: ['#domain/a.ts', '#components/a.astro'], mayNot: ['#server', '#tools', '#pages'] },
};

describe.each(Object.entries(layers))('%s', (layer, { file, may, mayNot }) => {
  test.each(may)('may import %s', async (path) => {
    expect(await messagesOf(file, importing(path))).toEqual([]);
  });

  test.each(mayNot)('must not import %s', async (path) => {
    const [message] = await messagesOf(file, importing(path === '#headers' ? path : `${path}/a.ts`));
    expect(message).toContain(`${layer} must not import this: `);
  });

  test('must not load another layer later either', async () => {
    const [message] = await messagesOf(file, `await import('#pages/a.ts')`);
    expect(message).toContain(`${layer} must not import this: `);
  });

  test('imports another layer by its alias only', async () => {
    const upwards = file.startsWith('src/') ? '../tools/a.ts' : '../src/tools/a.ts';
    const [message] = await messagesOf(file, importing(upwards));
    expect(message).toContain('by its alias');
  });
});

describe('a pure domain', () => {
  test.each([
    ["import { readFileSync } from 'node:fs'; readFileSync('x');", 'pure'],
    ["import { z } from 'zod'; z.string();", 'pure'],
    ['window.close();', 'pure'],
    ["document.title = 'x';", 'pure'],
    ["await fetch('/x');", 'pure'],
    ['process.exit();', 'pure'],
    ['export const now = Date.now();', 'no clock'],
    ['export const now = new Date();', 'no clock'],
    ['export const now = Date();', 'no clock'],
  ])('refuses %s', async (code, expected) => {
    expect((await messagesOf('src/domain/hours.ts', code)).join()).toContain(expected);
  });

  test.each([
    "import type { z } from 'zod'; export type A = z.ZodType;",
    "import type { Hours } from './hours.schema.ts'; export type A = Hours;",
    'export const day = new Date(0);',
  ])('accepts %s', async (code) => {
    expect(await messagesOf('src/domain/hours.ts', code)).toEqual([]);
  });

  test('its schema files may use zod, and nothing else from outside', async () => {
    expect(await messagesOf('src/domain/hours.schema.ts', "import { z } from 'zod'; import { a } from './a.schema.ts'; z.string(a);")).toEqual([]);
    expect(await messagesOf('src/domain/hours.schema.ts', importing('yaml'))).not.toEqual([]);
  });
});

test('no island and no search file imports a value from a schema file', async () => {
  for (const file of ['src/islands/a.ts', 'search/a.ts']) {
    expect((await messagesOf(file, importing('#domain/hours.schema.ts'))).join(), file).toContain('import type');
    expect(await messagesOf(file, "import type { Hours } from '#domain/hours.schema.ts'; export type A = Hours;"), file).toEqual([]);
  }
});
