/** In the demo two municipalities are served side by side; each page then gets one link to the other. */

export interface OtherSite {
  readonly name: string;
  readonly port: number;
}

const placeholder = '<!--demo-link-->';
const bodyStart = /<body(?:\s[^>]*)?>/i;
const plainHost = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/i;

/** The address of the other site on the host name the visitor used, so that localhost stays localhost. */
export const addressOf = (other: OtherSite, hostHeader: string | undefined): string => {
  const host = (hostHeader ?? '').replace(/:\d+$/, '');
  return `http://${plainHost.test(host) ? host : '127.0.0.1'}:${String(other.port)}/`;
};

/** The page with the link where it asks for it, or else at the start of its body. Nothing else changes. */
export const addDemoLink = (html: string, name: string, address: string): string => {
  const link = `<aside class="demo-link" lang="nl" dir="ltr">Dit is een voorbeeld. <a href="${address}">Bekijk ook ${name}</a></aside>`;
  if (html.includes(placeholder)) return html.replace(placeholder, () => link);
  return html.replace(bodyStart, (body) => body + link);
};
