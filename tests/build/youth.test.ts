import { describe, expect, test } from 'vitest';
import { isReachable, servicePointOffers } from '#domain/youth/service-point.ts';
import { youthLines } from '#projections/youth-lines.ts';
import { builtMunicipalities, builtSite, type BuiltSite, type Page } from './built-site.ts';
import { all, byName, inherited, textOf, type Element } from './html.ts';
import { weightOf } from './page-weight.ts';

const doorIds = ['school', 'werk', 'vrije-tijd', 'gezondheid', 'geld', 'jezelf', 'wonen', 'weet-niet'];
const withClass = (root: Element, name: string) => all(root, ({ attributes }) => attributes.get('class')?.split(' ').includes(name) ?? false);
const byId = (root: Element, id: string) => all(root, ({ attributes }) => attributes.get('id') === id)[0];
const mainOf = ({ root }: Page) => byName(root, 'main')[0]!;
const wordsOf = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();
const hrefsIn = (element: Element) => byName(element, 'a').map(({ attributes }) => attributes.get('href')!);
const pagesAt = ({ pages }: BuiltSite, path: string) => pages.filter((page) => page.path === path);

describe.each(builtMunicipalities)('/jongeren/ of %s', (id) => {
  const site = builtSite(id);
  const { catalogue, languages, pages } = site;
  const youthPages = pagesAt(site, 'jongeren/');

  test('is there in every language', () => {
    expect(youthPages.map(({ language }) => language.id).sort()).toEqual(languages.map((language) => language.id).sort());
  });

  test('has eight doors in the same order, each to a room of its own with a name', () => {
    for (const { address, root } of youthPages) {
      const [list] = withClass(root, 'youth-doors');
      expect(hrefsIn(list!), address).toEqual(doorIds.map((door) => `#${door}`));
      const rooms = withClass(root, 'youth-room');
      expect(
        rooms.map(({ attributes }) => attributes.get('id')),
        address,
      ).toEqual(doorIds);
      for (const room of rooms) {
        const title = byId(root, room.attributes.get('aria-labelledby')!);
        expect(wordsOf(title!).length, address).toBeGreaterThan(0);
        expect(room.attributes.get('tabindex')).toBe('-1');
      }
    }
  });

  test('has in every room somebody who helps, or says that it knows nobody, and a sentence to send', () => {
    for (const { address, language, root } of youthPages) {
      const nothing = site.readers.get(language.id)!.words('youth.nothingHere', { municipality: catalogue.municipality.name });
      for (const room of withClass(root, 'youth-room')) {
        const where = `${address}#${room.attributes.get('id') ?? ''}`;
        const fitting = withClass(room, 'youth-offer').length + withClass(room, 'youth-lines').length;
        const isEmpty = textOf(room).includes(nothing);
        expect(fitting > 0 || isEmpty, where).toBe(true);
        expect(byName(room, 'blockquote'), where).toHaveLength(1);
      }
    }
  });

  test('leads to offers that are there, are for who is 27 or younger, and are about no violence', () => {
    const known = new Map(catalogue.offers.map((offer) => [`plekken/${offer.place.id}/#${offer.id}`, offer]));
    const home = (page: Page) => (page.language.path === '' ? '/' : `/${page.language.path}/`);
    for (const page of youthPages) {
      const links = withClass(page.root, 'youth-page')
        .flatMap(hrefsIn)
        .filter((href) => href.includes('plekken/'));
      if (id === 'voorbeeldstad') expect(links.length).toBeGreaterThan(20);
      for (const link of links) {
        const offer = known.get(link.slice(home(page).length));
        expect(offer, `${link} on ${page.address}`).toBeDefined();
        expect(offer!.ages?.min ?? 0, link).toBeLessThanOrEqual(27);
        expect(
          offer!.topics.filter(({ sensitive }) => sensitive),
          link,
        ).toEqual([]);
      }
    }
  });

  test('names of every door exactly the national numbers that the municipality has too, the most urgent first', () => {
    for (const { root, address } of youthPages) {
      for (const door of catalogue.youth) {
        const wanted = catalogue.helpLines.filter(({ id: line }) => door.helpLines.includes(line)).map(({ phone }) => phone);
        const told = withClass(byId(root, door.id)!, 'youth-lines').flatMap((list) => withClass(list, 'phone').map(wordsOf));
        expect(told, `${address}#${door.id}`).toEqual(wanted);
      }
    }
    expect(
      youthLines(catalogue)
        .map((line) => line.id)
        .sort(),
    ).toEqual(['113', 'kindertelefoon', 'luisterlijn']);
  });

  test('gives a sentence in Dutch to send, marked as Dutch, in every language', () => {
    for (const { root, address } of [...youthPages, ...pagesAt(site, 'jsp/')]) {
      const said = byName(root, 'blockquote').map((quote) => [wordsOf(quote), inherited(quote, 'lang'), inherited(quote, 'dir')]);
      const wanted = address.includes('jsp/') ? catalogue.youth.filter(({ topics }) => said.length > 0 && topics.length === 0) : catalogue.youth;
      const language = pages.find((page) => page.address === address)!.language.id;
      // Easy Dutch is Dutch: somebody here can read that too.
      const own = (say: (typeof wanted)[number]['say']) => (language === 'eenvoudig' ? (say.eenvoudig ?? say.nl) : say.nl);
      expect(said, address).toEqual(wanted.map(({ say }) => [own(say), 'nl', 'ltr']));
    }
  });

  test('weighs at most 60 kB with all it loads, fonts aside', () => {
    for (const page of youthPages) {
      const parts = weightOf(site, page);
      const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
      const told = Object.entries(parts).map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`);
      console.log(`${id} ${page.address}: ${(total / 1000).toFixed(1)} kB brotli (${told.join(', ')})`);
      expect(parts.js, page.address).toBeGreaterThan(0);
      expect(total, page.address).toBeLessThanOrEqual(60_000);
    }
  });
});

describe.each(['venlo', 'rheden'] as const)('/jsp/ of %s, where nobody asked how to reach it', (id) => {
  const site = builtSite(id);
  const { catalogue, languages, readers } = site;
  const offers = servicePointOffers(catalogue);

  test('nobody asked', () => {
    expect(offers.filter((offer) => isReachable(offer, catalogue))).toEqual([]);
    expect(offers.length > 0).toBe(id === 'venlo');
  });

  test('has no poster, in no language, and no link to one', () => {
    expect(site.files.filter((file) => file.includes('jsp/poster'))).toEqual([]);
    expect(site.pages.filter(({ html }) => html.includes('jsp/poster')).map(({ address }) => address)).toEqual([]);
  });

  test('says that it is not known, or that there is none', () => {
    const pages = pagesAt(site, 'jsp/');
    expect(pages).toHaveLength(languages.length);
    for (const page of pages) {
      const reader = readers.get(page.language.id)!;
      const name = { municipality: catalogue.municipality.name };
      expect(wordsOf(mainOf(page)), page.address).toContain(id === 'venlo' ? reader.words('youth.jsp.unknown', name) : reader.words('youth.jsp.none', name));
    }
  });

  test('names who helps now: the youth centres that are known and the national numbers', () => {
    for (const page of pagesAt(site, 'jsp/')) {
      const words = wordsOf(mainOf(page));
      if (id === 'venlo') expect(words, page.address).toContain('JACX');
      for (const { name, phone } of youthLines(catalogue)) {
        expect(words, page.address).toContain(name.nl);
        expect(words, page.address).toContain(phone);
      }
      expect(withClass(mainOf(page), 'youth-offer').length, page.address).toBeGreaterThan(0);
    }
  });

  test('tells how to tell us, where there is one', () => {
    for (const page of pagesAt(site, 'jsp/')) {
      expect(byId(page.root, 'aanvullen') !== undefined, page.address).toBe(id === 'venlo');
    }
  });
});

describe('the service point of voorbeeldstad', () => {
  const site = builtSite('voorbeeldstad');

  test('has its page and its poster in every language', () => {
    for (const path of ['jsp/', 'jsp/poster/']) expect(pagesAt(site, path), path).toHaveLength(site.languages.length);
  });

  test('has a code for its own page in that language, drawn where the site has its address', () => {
    expect(site.catalogue.municipality.publicAddress).toBeUndefined();
    for (const page of pagesAt(site, 'jsp/poster/')) {
      const [code] = all(page.root, ({ attributes }) => attributes.has('data-code-path'));
      const path = code!.attributes.get('data-code-path')!;
      expect(path, page.address).toBe(page.language.path === '' ? '/jsp/' : `/${page.language.path}/jsp/`);
      expect(site.pages.map(({ address }) => address)).toContain(path);
    }
  });

  test('says both doors, where and when', () => {
    for (const page of pagesAt(site, 'jsp/')) {
      const hrefs = hrefsIn(mainOf(page));
      expect(hrefs, page.address).toContain('https://jsp.example.org/chat');
      expect(wordsOf(mainOf(page)), page.address).toContain('Stationsplein 8');
    }
    expect(wordsOf(mainOf(pagesAt(site, 'jsp/').find(({ address }) => address === '/jsp/')!))).toContain('donderdag van 12.00 tot 21.00 uur');
  });
});

test('no page about youth work on the street tells an hour or a stop', () => {
  const site = builtSite('voorbeeldstad');
  const pages = pagesAt(site, 'plekken/jongerenwerk-op-straat/');
  expect(pages).toHaveLength(site.languages.length);
  for (const page of pages) {
    const words = wordsOf(mainOf(page));
    // An hour in any of the eight: 15.00, 15:00, 15 Uhr, 3 pm.
    expect(words.match(/\b\d{1,2}[.:]\d\d\b(?!\d)|\b\d{1,2}\s?(?:uur|Uhr|am|pm)\b/g), page.address).toBeNull();
    expect(
      all(page.root, ({ attributes }) => attributes.has('data-stop') || attributes.has('data-now')),
      page.address,
    ).toEqual([]);
  }
});
