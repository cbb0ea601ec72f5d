import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { dutch } from './content.ts';
import { breakOff, cancelled, cloud, endAll, endSentence, findVoices, giveVoices, marked, own, spoken, type StubVoice } from './speech-stub.ts';

const words = dutch.readAloud!;
const place = '/plekken/buurthuis-de-linde/';
const monday = new Date('2026-11-23T10:30:00+01:00');
const button = (page: Page, name: string) => page.locator('.read-aloud').getByRole('button', { name });
const lastSpoken = async (page: Page) => (await spoken(page)).at(-1)?.text;

async function open(page: Page, path: string, voices: readonly StubVoice[] = [own('nl-NL')]) {
  await page.clock.setFixedTime(monday);
  await giveVoices(page, voices);
  await page.goto(path);
}

async function start(page: Page, path: string, voices?: readonly StubVoice[]) {
  await open(page, path, voices);
  await button(page, words.start!).click();
}

test('a place is read sentence by sentence, in the order of the page, as it is at that moment', async ({ page }) => {
  await start(page, place);
  expect(await spoken(page)).toHaveLength(1);
  await endAll(page);
  const said = (await spoken(page)).map(({ text }) => text);
  const wanted = [
    'Buurthuis De Linde',
    'Open inloop',
    'Eettafel',
    'Oosterveld',
    'Nu open tot 12.00 uur',
    'Koffie en hulp',
    'Een huis met een grote tafel en een speelhoek.',
    'Hier kent bijna iedereen elkaar.',
  ];
  expect(said.filter((text) => wanted.includes(text)).slice(0, wanted.length)).toEqual(wanted);
  expect(said[0]).toBe(wanted[0]);
  // Neither the way back, nor its own buttons, nor what is hidden: the bar shows one of two offers.
  for (const text of ['Voorpagina', words.start!, words.stop!]) expect(said).not.toContain(text);
  expect(said.filter((text) => text === 'Soep op woensdag')).toHaveLength(1);
  expect(said.join(' ')).toContain('0 0 0, 3 0 0, 0 0, 1 1');
  await expect(button(page, words.start!)).toBeVisible();
  await expect(page.locator('.read-aloud-bar')).toBeHidden();
  expect(await marked(page)).toBe('');
});

test('words that change while it reads are read as they are by then', async ({ page }) => {
  await start(page, place);
  await page
    .locator('.open-bar-state')
    .first()
    .evaluate((state) => state.replaceChildren('Nu dicht. Tot morgen.'));
  await endAll(page);
  expect((await spoken(page)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Nu dicht.', 'Tot morgen.']));
});

test('the sentence that is read is marked, and comes in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page, place);
  for (let sentence = 0; sentence < 30; sentence += 1) {
    const { top, bottom, foot } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('read-aloud')!;
      const box = (range as Range).getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, foot: document.querySelector('.read-aloud-bar')!.getBoundingClientRect().top };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(foot);
    await endSentence(page);
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await start(page, place);
  expect(await marked(page)).toBe('Buurthuis De Linde');
  await endSentence(page);
  expect(await marked(page)).toBe('Open inloop');
});

test('a browser that cannot mark words marks what stands around them', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await start(page, place);
  await expect(page.locator('.is-read')).toHaveText('Buurthuis De Linde');
  await endSentence(page);
  await expect(page.locator('.is-read')).toHaveClass(/place-kinds/);
  await button(page, words.stop!).click();
  await expect(page.locator('.is-read')).toHaveCount(0);
});

test('one tap stops it, another goes on with that sentence, a third begins again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await start(page, place);
  for (let sentence = 0; sentence < 12; sentence += 1) await endSentence(page);
  const stoppedIn = await lastSpoken(page);
  await expect(button(page, words.stop!)).toBeInViewport();
  await button(page, words.stop!).click();
  expect(await cancelled(page)).toBe(1);
  expect(await marked(page)).toBe('');
  const { length } = await spoken(page);
  await endSentence(page);
  expect(await spoken(page)).toHaveLength(length);

  await expect(button(page, words.again!)).toBeInViewport();
  await button(page, words.resume!).click();
  expect(await spoken(page)).toHaveLength(length + 1);
  expect(await lastSpoken(page)).toBe(stoppedIn);
  await endSentence(page);
  expect(await lastSpoken(page)).not.toBe(stoppedIn);

  await button(page, words.stop!).click();
  await button(page, words.again!).click();
  expect(await lastSpoken(page)).toBe('Buurthuis De Linde');
  await expect(button(page, words.stop!)).toBeVisible();
});

test('the keyboard starts it, stops it with Escape and stays where the buttons are', async ({ page }) => {
  await open(page, place);
  await button(page, words.start!).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, words.stop!)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, words.resume!)).toBeFocused();
  expect(await cancelled(page)).toBe(1);
  await page.keyboard.press('Tab');
  await expect(button(page, words.again!)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, words.stop!)).toBeFocused();
  await endAll(page);
  await expect(button(page, words.start!)).toBeFocused();
});

test('nothing moves when it starts or stops', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, place);
  const top = () => page.locator('.place-columns').evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await top();
  await button(page, words.start!).click();
  expect(await top()).toBe(before);
  await button(page, words.stop!).click();
  expect(await top()).toBe(before);
});

test('its room is there before the script is', async ({ page }) => {
  const below = async (path: string) => {
    await open(page, path);
    await expect(page.locator('h1')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    return page
      .locator('main h2')
      .first()
      .evaluate((heading) => heading.getBoundingClientRect().top);
  };
  for (const path of [place, '/wijken/lindel/', '/hulp-nu/']) {
    const top = await below(path);
    await expect(button(page, words.start!)).toBeVisible();
    await page.route('**/ReadAloud*.js', (route) => route.abort());
    expect(await below(path)).toBe(top);
    await expect(page.locator('.read-aloud-start')).toBeHidden();
    await page.unrouteAll();
  }
});

test('a voice that sends the text away is never used', async ({ page }) => {
  await start(page, place, [cloud('nl-NL'), own('nl-BE'), own('en-GB')]);
  await endAll(page);
  expect(new Set((await spoken(page)).map(({ voice }) => voice))).toEqual(new Set(['nl-BE']));
});

test('without a voice of its own a sentence says so, where the button was', async ({ page }) => {
  await start(page, place, [cloud('nl-NL'), own('en-GB')]);
  await expect(page.locator('.read-aloud [role="status"]')).toHaveText(words.noVoice!, { useInnerText: true });
  await expect(button(page, words.start!)).toBeHidden();
  expect(await spoken(page)).toEqual([]);
  await findVoices(page, [own('nl-NL')]);
  await expect(button(page, words.start!)).toBeVisible();
});

test('voices that come late are waited for, and not for ever', async ({ page }) => {
  await start(page, place, []);
  await expect(page.locator('.read-aloud [role="status"]')).toHaveText('', { useInnerText: true });
  await findVoices(page, [own('nl-NL')]);
  expect(await lastSpoken(page)).toBe('Buurthuis De Linde');

  await page.reload();
  await button(page, words.start!).click();
  await expect(page.getByText(words.noVoice!)).toBeVisible();
});

test('when speaking fails a sentence says so, and the button stays', async ({ page }) => {
  await start(page, place);
  await breakOff(page, 'synthesis-failed');
  await expect(page.locator('.read-aloud [role="status"]')).toHaveText(words.failed!, { useInnerText: true });
  expect(await marked(page)).toBe('');
  await button(page, words.start!).click();
  expect(await spoken(page)).toHaveLength(2);
  // Somebody else made it silent: that is no failure.
  await breakOff(page, 'interrupted');
  await expect(button(page, words.resume!)).toBeVisible();
});

test('who leaves the page hears no more of it', async ({ page }) => {
  await start(page, place);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await cancelled(page)).toBe(1);
  await expect(button(page, words.resume!)).toBeVisible();
});

test('a neighbourhood and the numbers for help are read too', async ({ page }) => {
  await start(page, '/wijken/lindel/');
  await endAll(page);
  const said = (await spoken(page)).map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(['Lindel', 'Deze week', 'Bibliotheek Lindel', 'maandag 23 november']));

  await page.goto('/hulp-nu/');
  await button(page, words.start!).click();
  await endAll(page);
  expect((await spoken(page)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Hulp nu', '1 1 2', '0 8 0 0, 0 1 1 3']));
});

test('an Arabic page is read by an Arabic voice, and what is Dutch in it by a Dutch one', async ({ page }) => {
  await open(page, '/ar/hulp-nu/', [own('nl-NL'), own('ar-SA'), cloud('ar-EG')]);
  await page.locator('.read-aloud-start button').click();
  await endAll(page);
  const said = await spoken(page);
  const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
  expect(said[0]?.voice).toBe('ar-SA');
  expect(said.filter(({ text, voice }) => isArabic(text) && voice !== 'ar-SA')).toEqual([]);
  expect(said.find(({ text }) => text === 'Veilig Thuis')?.voice).toBe('nl-NL');
});

test('where there is no Dutch voice, the voice of the page reads the Dutch names, in one go', async ({ page }) => {
  await open(page, '/ar/plekken/buurthuis-de-linde/', [own('ar-SA')]);
  await page.locator('.read-aloud-start button').click();
  await endAll(page);
  expect(new Set((await spoken(page)).map(({ voice }) => voice))).toEqual(new Set(['ar-SA']));
});

for (const path of ['/plekken/veilige-plek-voorbeeldstad/', '/plekken/gezondheidscentrum-de-pleister/', '/']) {
  test(`${path} is never read aloud`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator('.read-aloud')).toHaveCount(0);
  });
}

for (const [language, path] of [
  ['nl', place],
  ['nl', '/wijken/lindel/'],
  ['ar', '/ar/wijken/lindel/'],
] as const) {
  test(`axe finds nothing while ${path} is read, light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path, [own(language)]);
    await page.locator('.read-aloud-start button').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
}

test('a browser that cannot speak says so, where the button would have been', async ({ page }) => {
  await page.addInitScript(() => {
    for (const holder of [window, Window.prototype]) Reflect.deleteProperty(holder, 'speechSynthesis');
  });
  await page.goto(place);
  await expect(button(page, words.start!)).toBeHidden();
  await expect(page.locator('.read-aloud')).toContainText(words.noVoice!);
  await expect(page.getByText(words.noVoice!)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is shown, and nothing takes room', async ({ page }) => {
    for (const path of [place, '/wijken/lindel/', '/hulp-nu/']) {
      await page.goto(path);
      await expect(page.locator('.read-aloud')).toBeHidden();
      expect(await page.locator('.read-aloud').boundingBox()).toBeNull();
    }
  });
});
