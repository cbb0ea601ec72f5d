/** Files as people (and attackers) really hand them in: whatever is wrong is told, nothing is thrown. */
import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder, spotsOf, today, town } from '../fixtures/content-folder.ts';
import { buildCatalogue } from '#domain/catalogue.ts';

const club = `${town}/organisations/club.yaml`;

/** What is told about a file with this text among the organisations. */
const toldOf = (text: string | Uint8Array) => contentFolder().write(club, text).problems();

describe('a file that is no good YAML is broken', () => {
  test.each([
    ['a tab before a field', 'name: Club\ncontact:\n\tphone: "112"\n', 3],
    ['a quote that is never closed', 'name: "Club\n', 2],
    ['a field that stands there twice', 'name: Club\nnote: Een.\nnote: Twee.\n', 3],
    ['two documents in one', 'name: Club\n---\nname: Nog een\n', 2],
    ['an alias to nothing', 'name: *nergens\n', 1],
    ['a bracket that is never closed', 'name: Club\ncontact: { phone: "112"\n', 3],
  ])('with %s', (_, text, line) => {
    const [problem, ...others] = toldOf(text);
    expect(problem).toMatchObject({ code: 'file-broken', file: club, severity: 'error' });
    expect(Math.abs(problem!.line - line)).toBeLessThanOrEqual(1);
    expect(others).toEqual([]);
  });

  test.each([
    ['a name that stands there twice', 'name: Club\nname: Nog een\n', 'deze naam staat hier twee keer.'],
    ['an indentation that fits nothing', 'name: Club\ncontact:\n  phone: "112"\n mail: a@example.org\n', 'deze regel springt te ver of niet ver genoeg in.'],
    ['a quote that is never closed', 'name: "Club\n', 'een aanhalingsteken wordt niet gesloten.'],
    ['a brace that is never closed', 'contact: { phone: "112"\nname: Club\n', 'een haakje wordt niet gesloten.'],
    ['a bracket that is never closed', 'name: [Club\nnote: x\n', 'een haakje wordt niet gesloten.'],
    ['a tab', 'contact:\n\tphone: "112"\n', 'deze regel begint met een tab.'],
    ['a brace too many', 'name: Club\n}\n', 'hier staat een teken dat er niet hoort.'],
    ['an apostrophe between apostrophes', "name: 'Club 't Hof'\n", 'hier staat een teken dat er niet hoort.'],
    ['a colon in a text', 'name: Club: voor iedereen\n', 'een dubbele punt staat hier te veel of ontbreekt.'],
    ['a forgotten colon', 'name: Club\nnote\n', 'een dubbele punt staat hier te veel of ontbreekt.'],
    ['what we have no words for', 'name: @club\n', 'YAML zegt: Plain value cannot start with reserved character @'],
  ])('and %s is told in Dutch', (_, text, reason) => {
    expect(toldOf(text).map(({ what }) => what)).toEqual([`Dit bestand is niet te lezen: ${reason}`]);
  });

  test('with aliases of aliases that would grow to a billion texts, at once', () => {
    const levels = 'abcdefghi'.split('').map(
      (name, number, all) =>
        `${name}: &${name} [${Array(10)
          .fill(number === 0 ? 'lol' : `*${all[number - 1] ?? ''}`)
          .join(', ')}]`,
    );
    const start = Date.now();
    expect(spotsOf(toldOf(`${levels.join('\n')}\n`))).toEqual([`file-broken ${club}:1`]);
    expect(Date.now() - start).toBeLessThan(2000);
  });

  test('with a list that holds itself', () => {
    expect(toldOf('name: &name [*name]\n')).toMatchObject([{ file: club, severity: 'error' }]);
  });

  test('with letters in another encoding than UTF-8', () => {
    const latin1 = Buffer.from('name: Club\nnote: Café De Hoek\n', 'latin1');
    const problems = toldOf(latin1);
    expect(spotsOf(problems)).toEqual([`file-broken ${club}:2`]);
    expect(problems[0]!.what).toBe('Dit bestand is niet te lezen: de letters zijn niet als UTF-8 bewaard.');
    expect(problems[0]!.why + problems[0]!.todo).not.toMatch(/inspring|regel erboven/);
    expect(problems[0]!.todo).toContain('codering UTF-8');
  });
});

describe('a file with something else than fields in it is told', () => {
  test.each([
    ['nothing', ''],
    ['only a remark', '# nog niets\n'],
    ['a list', '- een\n- twee\n'],
    ['a number', '42\n'],
    ['a text', 'Buurthuis\n'],
  ])('%s', (_, text) => {
    expect(spotsOf(toldOf(text))).toEqual([`wrong-value ${club}:1`]);
    expect(spotsOf(contentFolder().write(buurthuis, text).problems())).toContain(`wrong-value ${buurthuis}:1`);
  });

  test('an empty list of neighbourhoods', () => {
    const folder = contentFolder().write(`${town}/neighbourhoods.yaml`, '[]\n');
    expect(spotsOf(folder.problems())).toEqual([`wrong-value ${town}/neighbourhoods.yaml:1`]);
  });

  test('a file of 5 MB is not read', () => {
    const [problem, ...others] = toldOf(`name: Club\nnote: ${'x'.repeat(5_000_000)}\n`);
    expect(problem).toMatchObject({ code: 'file-too-large', file: club, line: 1 });
    expect(problem!.what).toContain('4883 kB');
    expect(others).toEqual([]);
  });

  test('a byte order mark and Windows line ends do no harm, and lines are still counted right', () => {
    expect(toldOf('\uFEFFname: Club\r\nnote: Gezellig.\r\n')).toEqual([]);
    expect(spotsOf(toldOf('\uFEFFname: Club\r\nnoot: Gezellig.\r\n'))).toEqual([`unknown-field ${club}:2`]);
  });
});

describe('a field nobody knows', () => {
  test.each([
    ['apointment: none', 'appointment'],
    ['sumary: Een huis.', 'summary'],
    ['neighborhood: west', 'neighbourhood'],
    ['adres: Lindeplein 2', 'street'],
    ['tijden: maandag', 'hours'],
    ['telefoon: "112"', 'phone'],
    ['telefoonnummer: "112"', 'phone'],
    ['naam: Huis', 'name'],
    ['wijk: west', 'neighbourhood'],
    ['soort: inloop', 'kind'],
    ['bron: een folder', 'source'],
    ['stats: active', 'status'],
    ['bezoekers: 12', undefined],
    ['toegang: ja', undefined],
    ['kosten: niets', undefined],
    ['town: Kleinstad', undefined],
  ])('%s', (line, guess) => {
    const folder = contentFolder().replace(buurthuis, 'organisation: welzijn', line);
    const [problem] = folder.problems().filter(({ code }) => code === 'unknown-field');
    expect(problem).toMatchObject({ file: buurthuis, line: 2 });
    if (guess === undefined) expect(problem!.todo).toContain('content/README.md');
    else expect(problem!.todo).toBe(`Bedoelt u "${guess}"?`);
  });

  test.each(['__proto__', 'constructor', '<<', 'toString'])('%s is only a field nobody knows', (key) => {
    expect(spotsOf(toldOf(`name: Club\n"${key}": { polluted: true }\n`))).toEqual([`unknown-field ${club}:2`]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a date that cannot be', () => {
  test.each(['2026-02-30', '21-11-2026', '2026-13-01', '2026-1-1', '21 november', '2027-02-29', '"26-11-21"'])('%s is refused', (date) => {
    const folder = contentFolder().replace(`${town}/notices/winter.yaml`, '2026-11-01', date);
    expect(spotsOf(folder.problems())).toEqual([`wrong-value ${town}/notices/winter.yaml:3`]);
  });

  test.each(['2026-02-30', '11-2026', 'vorig jaar', '1890', '2026-00'])('checked on %s is refused', (date) => {
    const folder = contentFolder().replace(buurthuis, 'address: { on: 2026-11-12', `address: { on: ${date}`);
    expect(spotsOf(folder.problems())).toEqual([`wrong-value ${buurthuis}:${folder.lineOf(buurthuis, 'address: { on')}`]);
  });

  test('28 February in a leap year is fine', () => {
    expect(contentFolder().replace(`${town}/notices/winter.yaml`, '2027-03-31', '2028-02-29').problems()).toEqual([]);
  });
});

describe('two files with one id', () => {
  test.each([
    ['club.yaml and club.yml', 'club.yml'],
    ['club.yaml and sub/club.yaml', 'sub/club.yaml'],
  ])('%s', (_, other) => {
    const folder = contentFolder().write(club, 'name: Club\n').write(`${town}/organisations/${other}`, 'name: Nog een\n');
    const problems = folder.problems();
    expect(spotsOf(problems)).toEqual([`duplicate-id ${town}/organisations/${other}:1`]);
    expect(problems[0]!.what).toContain(club);
  });

  test('a/kerk.yaml and b/kerk.yaml', () => {
    const folder = contentFolder();
    folder.remove(`${town}/places/kerk.yaml`);
    for (const part of ['a', 'b']) folder.write(`${town}/places/${part}/kerk.yaml`, 'name: Kerk\nwhere: { kind: unknown }\noffers: []\n');
    expect(spotsOf(folder.problems())).toEqual([`duplicate-id ${town}/places/b/kerk.yaml:1`]);
  });

  // Other systems can't even hold both.
  test.runIf(process.platform === 'linux')('Club.yaml and club.yaml are one on many disks', () => {
    const folder = contentFolder().write(club, 'name: Club\n').write(`${town}/organisations/Club.yaml`, 'name: Club\n');
    expect(spotsOf(folder.problems()).map((spot) => spot.replace(/ .*\//, ' '))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^duplicate-id [Cc]lub\.yaml:1$/), 'file-name Club.yaml:1']),
    );
  });

  test('of the two the first stays', () => {
    const folder = contentFolder().write(`${town}/places/kerk.yml`, 'name: Andere kerk\nwhere: { kind: unknown }\noffers: []\n');
    const { catalogue } = buildCatalogue(folder.sources(), { today });
    expect(catalogue!.places.filter(({ id }) => id === 'kerk').map(({ name }) => name)).toEqual(['Kerk']);
  });

  test('an offer with the id of another offer of that place', () => {
    const folder = contentFolder().replace(buurthuis, 'id: eettafel', 'id: inloop');
    const [problem] = folder.problems();
    expect(problem).toMatchObject({ code: 'duplicate-id', file: buurthuis, line: folder.lineOf(buurthuis, 'kind: eettafel') - 1 });
    expect(problem!.what).toContain(`regel ${folder.lineOf(buurthuis, 'id: inloop')}`);
  });
});
