import { describe, expect, test } from 'vitest';
import { coverageOf } from '#i18n/coverage.ts';
import { contentFolder, town, type ContentFolder } from '../fixtures/content-folder.ts';

const english = 'content/translations/en';
const of = (folder: ContentFolder) => coverageOf(folder.sources()).get('en')!;
/** Counted by hand: interface, pages and taxonomy; and neighbourhoods, organisations, notices and the four places. */
const shared = 2 + 2 + (4 * 3 + 2 * 2 + 2 + 2 + 1);
const own = 1 + 1 + 2 + (3 + 3 + 1 + 1 + 2) + (1 + 1) + (1 + 1 + 1 + 1) + 2;
/** The fixture with all that is shared in English. */
function wholeInterface(): ContentFolder {
  const kinds = contentFolder()
    .catalogue()
    .kinds.flatMap(({ id }) => ['name', 'plural', 'description'].map((field) => `kinds.${id}.${field}: x`));
  const others = [
    'topics.ontmoeten.name',
    'topics.ontmoeten.description',
    'topics.eten.name',
    'topics.eten.description',
    'audiences.iedereen.name',
    'audiences.ouderen.name',
    'facilities.koffie.name',
    'facilities.rolstoel.name',
    'helplines.alarm.for',
  ];
  return contentFolder()
    .write(`${english}/interface.json`, '{ "home": { "title": "Walk in", "count_one": "{{count}} place", "count_other": "{{count}} places" } }')
    .write(`${english}/pages/over.yaml`, 'title: About\nlead: We make a map.\n')
    .write(`${english}/taxonomy.yaml`, [...kinds, ...others.map((path) => `${path}: x`)].join('\n'));
}

describe('the coverage of a language', () => {
  test('is the part that is there of what all sites share, as long as that is the least', () => {
    expect(of(contentFolder())).toBeCloseTo((1 + 1) / shared, 5);
    expect(of(contentFolder().write(`${english}/pages/over.yaml`, 'title: About\nlead: We make a map.\n'))).toBeCloseTo((1 + 2 + 1) / shared, 5);
  });

  test('is the part that is there of the municipality once the rest is done: no English frame around Dutch places', () => {
    expect(of(wholeInterface())).toBeCloseTo((1 + 1 + 1 + 3 + 1) / own, 5);
  });

  test('is whole when nothing is missing, and not whole any more when a Dutch text comes in', () => {
    const whole = wholeInterface();
    const folder = `${english}/municipalities/kleinstad`;
    whole
      .write(`${folder}/notices.yaml`, 'winter.title: x\nwinter.text: x\n')
      .write(`${folder}/places/veilige-plek.yaml`, 'summary: x\noffers.hulp.summary: x\n')
      .write(`${folder}/places/kerk.yaml`, 'moves.0.reason: x\noffers.spreekuur.summary: x\n')
      .write(`${folder}/places/bus.yaml`, 'where.area: x\nwhere.stops.halte.name: x\noffers.advies.summary: x\noffers.advies.hours.varies.note: x\n')
      .write(
        `${folder}/places/buurthuis.yaml`,
        [
          'summary',
          'where.building',
          'access.note',
          'offers.inloop.summary',
          'offers.eettafel.name',
          'offers.eettafel.summary',
          'offers.inloop.hours.rules.1.note',
          'offers.inloop.hours.exceptions.0.reason',
          'offers.inloop.handover.askFor',
          'offers.inloop.handover.bring.0',
        ]
          .map((path) => `${path}: x`)
          .join('\n'),
      );
    expect(whole.problems()).toEqual([]);
    expect(of(whole)).toBe(1);
    whole.replace(`${town}/organisations/stille-deur.yaml`, 'name: Stille Deur', 'name: Stille Deur\nnote: Stil.');
    expect(of(whole)).toBeCloseTo(own / (own + 1), 5);
  });

  test('of Dutch is whole', () => {
    const folder = contentFolder();
    expect(coverageOf(folder.sources()).get('nl')).toBe(1);
  });

  test('does not grow with an orphan', () => {
    expect(of(contentFolder().replace(`${english}/taxonomy.yaml`, 'Drop-in', 'Drop-in\nkinds.molen.name: Mill'))).toBe(of(contentFolder()));
  });
});
