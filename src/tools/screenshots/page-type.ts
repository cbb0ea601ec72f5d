/** A kind of page, or a state of one, that people want to look at. */
export interface PageType {
  /** Part of the name of its pictures, and a word of the command: `place-many`. */
  readonly id: string;
  readonly title: string;
  /** The address without its locale, with a query where there is one: `zoeken/?open=nu`. */
  readonly path: string;
  /** What the server answers, when it isn't 200. */
  readonly status?: number;
  /** Selector of what is pressed once the page is there. */
  readonly press?: string;
  /** Selector of what is there when the page may be photographed. */
  readonly shows?: string;
  /** Milliseconds that it needs after a new width. */
  readonly pause?: number;
  /** A picture of the window instead of the whole page. */
  readonly isWindow?: true;
  /** Only at these widths. */
  readonly widths?: readonly number[];
  /** Only in these languages. */
  readonly languages?: readonly string[];
}

/** A type as it is sought in the content: without an address when this municipality has no such page. */
export interface SoughtType extends Omit<PageType, 'path'> {
  readonly path: string | undefined;
  /** Left out where the build didn't make it. */
  readonly isOptional?: true;
}

/** `('wijken', lindel)` → `wijken/lindel/`. */
export const pathOf = (folder: string, thing: { readonly id: string } | undefined, page = ''): string | undefined => thing && `${folder}/${thing.id}/${page}`;

/** The one with the highest number, the first of equals; none when every number is 0. */
export const most = <Thing>(things: readonly Thing[], numberOf: (thing: Thing) => number): Thing | undefined =>
  things.filter((thing) => numberOf(thing) > 0).sort((a, b) => numberOf(b) - numberOf(a))[0];
