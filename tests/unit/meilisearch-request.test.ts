import { describe, expect, test, vi } from 'vitest';
import { searchFields } from '#search/settings.ts';
import { meilisearchEngine } from '#search/meilisearch/engine.ts';
import { searchesFor } from '#search/meilisearch/search-request.ts';
import { stemmerOf } from '#search/stem/index.ts';

const stemsOf = stemmerOf('nl');
const searches = (words: readonly string[], extra: readonly string[] = []) => searchesFor('venlo_nl', words, extra, stemsOf);
/** What is asked, as "kind: words". */
const told = (words: readonly string[], extra?: readonly string[]) => searches(words, extra).map(({ aim, query }) => `${aim.kind}: ${query.q ?? ''}`);

describe('the searches for a question', () => {
  test('of one word are that word, its stem, the everyday word and its forms', () => {
    expect(told(['koffie'])).toEqual(['size: ', 'word: koffie', 'everyday: koffie', 'forms: koffie']);
    expect(told(['brieven'])).toEqual(['size: ', 'word: brieven', 'stem: brief', 'everyday: brieven', 'forms: brieven']);
  });

  test('of more are also all of them at once, as they were typed and as stems', () => {
    expect(told(['hulp', 'brieven'])).toEqual([
      'size: ',
      'all: hulp brieven',
      'all: hulp brief',
      'word: hulp',
      'everyday: hulp',
      'forms: hulp',
      'word: brieven',
      'stem: brief',
      'everyday: brieven',
      'forms: brieven',
    ]);
    expect(told(['hulp', 'koffie']).filter((one) => one.startsWith('all'))).toEqual(['all: hulp koffie']);
  });

  test('hold what need not be found apart', () => {
    expect(told(['koffie'], ['gratis', 'lunch']).at(-1)).toBe('extra: gratis lunch');
  });

  test('ask one index, and texts only for a few hits', () => {
    for (const { query } of searches(['hulp', 'brieven'], ['gratis'])) {
      expect(query.indexUid).toBe('venlo_nl');
      expect(query.filter).toBeUndefined();
      if (query.attributesToRetrieve!.length > 1) expect(query.limit).toBeLessThan(10);
    }
  });

  test('never look for everyday words together with what they mean', () => {
    for (const { aim, query } of searches(['brieven'])) {
      if (aim.kind === 'everyday') expect(query.attributesToSearchOn).toEqual(['everyday']);
      if (aim.kind === 'word' || aim.kind === 'stem') expect(query.attributesToSearchOn).toEqual(searchFields.filter((field) => field !== 'everyday'));
    }
  });

  test('show the forms of every field but the one with stems', () => {
    const forms = searches(['koffie']).find(({ aim }) => aim.kind === 'forms')!.query;
    expect(forms.showMatchesPosition).toBe(true);
    expect(forms.attributesToRetrieve).toEqual(['key', ...searchFields.filter((field) => field !== 'parts')]);
  });
});

describe('the request', () => {
  const sent = async (text: string, ignored: readonly string[] = []) => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new Error('Nobody listens.')));
    await meilisearchEngine({ url: '/zoekmachine', key: 'search-only', index: 'venlo_nl', language: 'nl', ignored, fetch })
      .search({ text })
      .catch(() => undefined);
    return fetch.mock.calls.map(([address, request]) => ({
      address,
      request: request!,
      body: JSON.parse(request!.body as string) as { queries: { q: string }[] },
    }));
  };

  test('is one, with the key where the server looks for it and nothing that tells who asks', async () => {
    const [only, ...others] = await sent('hulp met een brief');
    expect(others).toEqual([]);
    expect(only?.address).toBe('/zoekmachine/multi-search');
    expect(only?.request).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer search-only' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  test('is none for a text without a word', async () => {
    for (const text of ['', '   ', '?!', '(.*', '’']) expect(await sent(text), text).toEqual([]);
  });

  test('holds folded words, without those that say nothing', async () => {
    const [only] = await sent('Ik zoek een Café', ['ik', 'zoek', 'een']);
    expect(only?.body.queries.map(({ q }) => q).filter((q) => q.includes(' ') || q === 'ik')).toEqual([]);
    expect(only?.body.queries.map(({ q }) => q)).toContain('cafe');
  });

  test('holds the words that say nothing when there are no others', async () => {
    expect((await sent('ik zoek', ['ik', 'zoek']))[0]?.body.queries.map(({ q }) => q)).toContain('ik zoek');
  });

  test.each(['"taal" -cafe', "x' OR facets.cost = 'gratis", '-schulden', '"open', '<img src=x onerror=alert(1)>', '`; DROP'])(
    'of %j holds letters and digits only, so that nothing in it is a command',
    async (text) => {
      for (const { q } of (await sent(text))[0]!.body.queries) expect(q).toMatch(/^[\p{L}\p{N} ]*$/u);
    },
  );

  test('of a very long text stays short', async () => {
    const [only] = await sent(Array.from({ length: 5000 }, (_, number) => `woord${String(number)}`).join(' '));
    expect(only!.body.queries.length).toBeLessThan(60);
    for (const { q } of only!.body.queries) expect(q.split(' ').length).toBeLessThanOrEqual(10);
  });
});
