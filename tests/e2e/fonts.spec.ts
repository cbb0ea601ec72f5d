import { expect, test, type Page } from '@playwright/test';

const budget = 40_000;
const latin = ['digits', 'latin', 'latin-bold'];

/** Opens a page and tells which font files it fetched, by name without hash, and how many bytes they are together. */
async function fontsOf(page: Page, address: string) {
  const fetched: Promise<{ readonly name: string; readonly bytes: number; readonly headers: Record<string, string> }>[] = [];
  page.on('response', (response) => {
    const name = /([\w-]+)\.[\w-]{8}\.woff2$/.exec(response.url())?.[1];
    if (name !== undefined) fetched.push(response.body().then((body) => ({ name, bytes: body.length, headers: response.headers() })));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const files = await Promise.all(fetched);
  return { files, names: files.map(({ name }) => name).sort(), bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** The families that text on the page asks for, and those in which the browser draws its words; the choice of languages is left out. */
async function familiesOn(page: Page) {
  const asked = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const families = new Set<string>();
    const words = new Set<string>();
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const text = texts.currentNode.nodeValue?.trim();
      if (!parent || !text || parent.closest('.languages, script')) continue;
      families.add(getComputedStyle(parent).fontFamily);
      for (const word of text.split(/\s+/)) words.add(word);
    }
    // One paragraph with every word once: asking the browser for every element takes minutes.
    const probe = document.createElement('p');
    probe.id = 'probe';
    probe.textContent = [...words].join(' ');
    document.body.append(probe);
    return [...families];
  });
  await page.evaluate(() => document.fonts.ready);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#probe' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return {
    asked,
    ofDevice: fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName, glyphCount }) => `${familyName}: ${String(glyphCount)}`),
    drawn: fonts.length,
  };
}

/** The width of a sentence in each of these weights, in the letters of the page or those of another family. */
async function widthsOf({ weights, family }: { readonly weights: readonly number[]; readonly family: string }) {
  const draw = () =>
    weights.map((weight) => {
      const text = document.createElement('span');
      text.textContent = 'Waar kunt u vandaag binnenlopen? Maandag tot en met vrijdag van 10.00 tot 17.30 uur.';
      text.style.cssText = `position: absolute; white-space: nowrap; font-weight: ${String(weight)}; ${family === '' ? '' : `font-family: ${family}`}`;
      document.querySelector('main')?.append(text);
      return text;
    });
  for (const text of draw()) text.getBoundingClientRect();
  await document.fonts.ready;
  return draw().map((text) => text.getBoundingClientRect().width);
}

const hasLoaded = (page: Page, font: string, text: string) => page.evaluate(([name, letters]) => document.fonts.check(name, letters), [font, text] as const);

for (const [address, scripts] of [
  ['/', latin],
  ['/eenvoudig/', latin],
  ['/en/', latin],
  ['/wijken/lindel/', latin],
  ['/plekken/buurthuis-de-linde/', latin],
  ['/ar/', ['arabic', ...latin]],
  ['/ar/wijken/lindel/', ['arabic', ...latin]],
  ['/uk/wijken/lindel/', ['cyrillic', ...latin]],
  ['/pl/wijken/lindel/', [...latin, 'latin-names']],
  ['/tr/wijken/lindel/', [...latin, 'latin-names']],
] as const) {
  test(`${address} fetches the fonts ${scripts.join(', ')}, and no more than ${String(budget)} bytes of them`, async ({ page }) => {
    const { names, bytes } = await fontsOf(page, address);
    expect(names).toEqual(scripts);
    expect(bytes).toBeLessThanOrEqual(budget);
  });
}

for (const [address, script] of [
  ['/uk/', 'cyrillic'],
  ['/pl/', 'latin-names'],
] as const) {
  test(`${address} fetches no font of a script that isn't its own`, async ({ page }) => {
    const { names, bytes } = await fontsOf(page, address);
    expect(names.filter((name) => name !== script)).toEqual(latin);
    expect(bytes).toBeLessThanOrEqual(budget);
  });
}

for (const address of ['/', '/plekken/buurthuis-de-linde/', '/ar/', '/uk/', '/pl/']) {
  test(`every letter of ${address} is in the fonts of the site`, async ({ page }) => {
    await fontsOf(page, address);
    const { asked, drawn, ofDevice } = await familiesOn(page);
    expect(asked).toHaveLength(1);
    expect(drawn).toBeGreaterThan(1);
    expect(ofDevice).toEqual([]);
  });
}

test('a Dutch page has its letters in two weights; words in another script on it fetch no font', async ({ page }) => {
  await fontsOf(page, '/');
  await page.evaluate(() => document.querySelector('main')?.append('العربية, Українська'));
  await page.evaluate(() => document.fonts.ready);
  for (const weight of [400, 700]) expect(await hasLoaded(page, `${String(weight)} 1em "Inloop Latin"`, 'Open 10.00')).toBe(true);
  expect(await hasLoaded(page, '1em "Inloop Arabic"', 'العربية')).toBe(false);
  expect(await hasLoaded(page, '1em "Inloop Cyrillic"', 'Українська')).toBe(false);
});

test('an Arabic page has Arabic letters, and Latin ones for the names', async ({ page }) => {
  await fontsOf(page, '/ar/');
  expect(await hasLoaded(page, '1em "Inloop Arabic"', 'العربية')).toBe(true);
  expect(await hasLoaded(page, '700 1em "Inloop Latin"', 'Buurthuis 10.00')).toBe(true);
});

test('bold is drawn by bold letters: wider, and not made out of the others', async ({ page }) => {
  await fontsOf(page, '/');
  const [plain = 0, bold = 0] = await page.evaluate(widthsOf, { weights: [400, 700], family: '' });
  expect(bold).toBeGreaterThan(plain * 1.03);
});

test('until the letters are there those of the device take as much room, so that nothing jumps', async ({ page }) => {
  await fontsOf(page, '/');
  const own = await page.evaluate(widthsOf, { weights: [400, 700], family: '' });
  const ofDevice = await page.evaluate(widthsOf, { weights: [400, 700], family: 'var(--device-letters)' });
  for (const [weight, width] of own.entries()) expect(Math.abs(ofDevice[weight]! / width - 1)).toBeLessThan(0.04);
});

test('a font keeps its address for as long as it stays the same', async ({ page }) => {
  const { files } = await fontsOf(page, '/');
  for (const { headers } of files) {
    expect(headers['content-type']).toBe('font/woff2');
    expect(headers['cache-control']).toContain('immutable');
  }
});
