/** One address of every kind of page of voorbeeldstad, without its locale. A test of the build holds this list against the pages that exist. */
export const pageTypes = {
  home: '',
  find: 'zoeken/',
  neighbourhoods: 'wijken/',
  neighbourhood: 'wijken/lindel/',
  'a poster': 'wijken/lindel/poster/',
  place: 'plekken/buurthuis-de-linde/',
  'a place without a fixed address': 'plekken/adviesbus/',
  'a confidential place': 'plekken/veilige-plek-voorbeeldstad/',
  kinds: 'soorten/',
  kind: 'soorten/open-inloop/',
  topics: 'onderwerpen/',
  topic: 'onderwerpen/geld/',
  'a sensitive topic': 'onderwerpen/huiselijk-geweld/',
  'help now': 'hulp-nu/',
  about: 'over/',
  privacy: 'privacy/',
  accessibility: 'toegankelijkheid/',
  'open data': 'open-data/',
  'the desk': 'balie/',
  'how the desk works': 'balie/uitleg/',
  'a card': 'meegeven/',
  'for young people': 'jongeren/',
  'the service point': 'jsp/',
  'a poster of the service point': 'jsp/poster/',
  'saved places': 'bewaard/',
  'without internet': 'offline/',
  'the parts': 'stijl/',
  'not found': '404/',
} as const;

export const pageList = Object.entries(pageTypes);

/** `('ar', 'zoeken/')` → `/ar/zoeken/`; the not-found page is any page that isn't there. */
export const addressIn = (language: string, path: string) => `${language === 'nl' ? '/' : `/${language}/`}${path === '404/' ? 'bestaat-niet/' : path}`;

export const venlo = (path = '') => new URL(path.replace(/^\//, ''), process.env.VENLO_URL).href;
