/** Text, links and ids that somebody hands in to do harm. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { buurthuis, contentFolder, spotsOf, today, town } from '../fixtures/content-folder.ts';

const club = `${town}/organisations/club.yaml`;
const bidi = '\u202E';

describe('hostile text', () => {
  test.each([
    ['a character that turns the reading direction', `Club ${bidi}nepsi`],
    ['a character without width', 'Clu\u200Bb'],
    ['an isolate', 'Clu\u2066b'],
    ['a control character', 'Clu\u0007b'],
  ])('with %s is refused, and the message shows where', (_, name) => {
    const [problem, ...others] = contentFolder()
      .write(club, `name: ${JSON.stringify(name)}\n`)
      .problems();
    expect(problem).toMatchObject({ code: 'wrong-value', file: club, line: 1 });
    expect(problem!.what).toContain('□');
    expect(problem!.what + problem!.todo).not.toMatch(/[\u0000-\u001F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
    expect(others).toEqual([]);
  });

  test('in a translation is refused too', () => {
    const overlay = 'content/translations/en/municipalities/kleinstad/organisations.yaml';
    expect(spotsOf(contentFolder().write(overlay, `welzijn.note: "A ${bidi}club"\n`).problems())).toEqual([`wrong-value ${overlay}:1`]);
  });

  test('with tags in it is only text: it stays as it was written', () => {
    const script = '<script>alert(1)</script>';
    const catalogue = contentFolder().replace(buurthuis, 'Een huis met een tuin.', script).catalogue();
    expect(catalogue.places.find(({ id }) => id === 'buurthuis')!.texts.summary!.nl).toBe(script);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://user:pw@example.org/',
    'https://user@example.org/',
    'https://localhost/',
    'https://example.org/a b',
    'https://example.org/"onmouseover="x',
    '//example.org',
    'www.example.org',
    ' https://example.org',
  ])('%s is no web address', (link) => {
    const folder = contentFolder().replace(buurthuis, 'https://buurthuis.example.org', JSON.stringify(link));
    expect(spotsOf(folder.problems())).toContain(`wrong-value ${buurthuis}:${folder.lineOf(buurthuis, '  website:')}`);
  });

  test.each(['bel ons', '077-711 00 32<script>', '+', '1', '0'.repeat(25)])('%s is no phone number', (phone) => {
    const folder = contentFolder().replace(buurthuis, 'phone: 000-300 00 55', `phone: ${JSON.stringify(phone)}`);
    expect(spotsOf(folder.problems())).toContain(`wrong-value ${buurthuis}:${folder.lineOf(buurthuis, '  phone:')}`);
  });
});

describe('the municipality that is asked for', () => {
  test.each(['venlo', '../kleinstad', '..', '', '.', 'kleinstad/', '/etc', 'kleinstad/../kleinstad', 'KLEINSTAD'])(
    '"%s" does not exist, and those that do are named',
    (id) => {
      const folder = contentFolder().write('content/municipalities/grootstad/municipality.yaml', 'name: Grootstad\n');
      const { catalogue, problems } = buildCatalogue(folder.sources(id), { today });
      expect(catalogue).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'municipality-unknown', what: `De gemeente "${id}" bestaat niet.`, todo: 'Kies uit: grootstad, kleinstad.' }]);
    },
  );

  test('no file outside its folder is read for it', () => {
    const folder = contentFolder().write('content/secret/municipality.yaml', 'name: Geheim\n');
    const sources = folder.sources('../secret');
    expect([sources.municipality, sources.places, sources.organisations, sources.notices]).toEqual([undefined, [], [], []]);
  });

  test('without any municipality there is nothing to choose from', () => {
    const [problem] = contentFolder().remove('content/municipalities').problems();
    expect(problem).toMatchObject({ code: 'municipality-unknown', todo: 'Maak eerst een map aan in content/municipalities.' });
  });

  test('an empty folder is told file by file, and makes no catalogue', () => {
    const folder = contentFolder().write('content/municipalities/leeg/.gitkeep', '');
    const { catalogue, problems } = buildCatalogue(folder.sources('leeg'), { today });
    expect(catalogue).toBeUndefined();
    expect(spotsOf(problems)).toEqual(['municipality', 'neighbourhoods'].map((name) => `file-missing content/municipalities/leeg/${name}.yaml:1`).toSorted());
  });
});
