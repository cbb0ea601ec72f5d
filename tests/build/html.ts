/** Reads the HTML our build writes into a tree. Strict: a tag that is not closed where it should be is an error, as is a `<` that starts nothing. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  readonly children: (Element | string)[];
}

const voidElements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const rawElements = new Set(['script', 'style']);
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][^\s>]*)\s*>|<([a-z][^\s/>]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/giy;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (named[name] ?? whole),
  );

/** @throws Error with the place in the text where it stops being well-formed */
export function parseHtml(html: string): Element {
  const root: Element = { name: '#document', attributes: new Map(), parent: undefined, children: [] };
  let open = root;
  let at = 0;
  const fail = (what: string) => {
    throw new Error(`${what}, near: ${html.slice(Math.max(0, at - 80), at + 80)}`);
  };
  while (at < html.length) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at);
      const text = html.slice(at, end < 0 ? undefined : end);
      open.children.push(decode(text));
      at += text.length;
      continue;
    }
    token.lastIndex = at;
    const found = token.exec(html);
    if (!found) return fail('A "<" that starts no tag');
    const [whole, closed, name, attributes = '', selfClosed] = found;
    if (closed !== undefined) {
      if (closed.toLowerCase() !== open.name || !open.parent) return fail(`</${closed}> closes <${open.name}>`);
      open = open.parent;
    } else if (name !== undefined) {
      const element: Element = { name: name.toLowerCase(), attributes: attributesIn(attributes), parent: open, children: [] };
      open.children.push(element);
      if (rawElements.has(element.name)) {
        const end = html.indexOf(`</${element.name}`, at);
        element.children.push(html.slice(at + whole.length, end));
        at = html.indexOf('>', end) + 1;
        continue;
      }
      if (!selfClosed && !voidElements.has(element.name)) open = element;
    }
    at += whole.length;
  }
  if (open !== root) return fail(`<${open.name}> is never closed`);
  return root;
}

const attributesIn = (text: string) =>
  new Map([...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')]));

/** The element itself and everything in it, in the order of the page. */
export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* everyElement(child);
}

export const all = (root: Element, wanted: (element: Element) => boolean) => [...everyElement(root)].filter(wanted);
export const byName = (root: Element, name: string) => all(root, (element) => element.name === name);

/** What stands in a script. */
export const codeOf = (script: Element) => script.children.filter((child) => typeof child === 'string').join('');

/** The text a reader meets in it: not that of scripts. */
export const textOf = (element: Element): string =>
  rawElements.has(element.name) ? '' : element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The value of an attribute on the element or on the nearest one around it that has it. */
export const inherited = (element: Element | undefined, name: string): string | undefined =>
  element && (element.attributes.get(name) ?? inherited(element.parent, name));
