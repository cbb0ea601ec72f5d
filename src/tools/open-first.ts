/** The pages that visits begin with. */
const pages = ['', 'jongeren/', 'zoeken/', 'hulp-nu/'];

/** What such a page loads from its own site: style sheets, scripts and pictograms. */
const loaded = /(?:href|src)="(\/(?:_astro\/|pictograms\.svg)[^"#]*)/g;

// As browsers ask; Node's own fetch doesn't over http.
const headers = { 'Accept-Encoding': 'br' };

/**
 * Opens those pages once with all they load, so that no visitor is the one who waits until the server has compressed them.
 * A page that doesn't answer is left: who visits it will see why.
 * @param address of the served site; ends in a slash
 */
export async function openFirst(address: string): Promise<void> {
  for (const page of pages) {
    try {
      const html = await (await fetch(address + page, { headers })).text();
      const files = new Set([...html.matchAll(loaded)].map(([, path = '']) => path));
      for (const file of files) await (await fetch(new URL(file, address), { headers })).arrayBuffer();
    } catch {
      continue;
    }
  }
}
