import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { encode } from './compression.ts';
import type { Encoding } from './compression.ts';
import { isCompressible, mediaTypeOf } from './media-types.ts';

export interface Page {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly encoding: Encoding;
  /** Quoted, and different for each encoding of the same file. */
  readonly etag: string;
}

interface Stored {
  readonly version: string;
  readonly page: Promise<Page>;
}

// Below this a compressed answer is hardly smaller and sometimes larger.
const smallestCompressed = 512;

/** Reads files and keeps each of them, in each encoding, until it changes on disk. */
export class PageStore {
  readonly #stored = new Map<string, Stored>();

  /** `change` may alter the text of an HTML page; `mark` names that change, so that another change is not taken for the same. */
  async read(path: string, encoding: Encoding, change?: { readonly mark: string; readonly apply: (html: string) => string }): Promise<Page> {
    const { mtimeMs, size } = await stat(path);
    const key = `${encoding} ${path}`;
    const version = `${String(mtimeMs)} ${String(size)} ${change?.mark ?? ''}`;
    const known = this.#stored.get(key);
    if (known?.version === version) return known.page;
    const page = this.#load(path, encoding, change?.apply);
    this.#stored.set(key, { version, page });
    // A file that could not be read is tried again at the next request.
    page.catch(() => this.#stored.delete(key));
    return page;
  }

  async #load(path: string, wanted: Encoding, apply?: (html: string) => string): Promise<Page> {
    const mediaType = mediaTypeOf(path);
    const original = await readFile(path);
    const plain = apply && mediaType.startsWith('text/html') ? Buffer.from(apply(original.toString('utf8'))) : original;
    const encoding = isCompressible(mediaType) && plain.length >= smallestCompressed ? wanted : 'identity';
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
    return { bytes: await encode(plain, encoding), mediaType, encoding, etag: `"${hash}-${encoding}"` };
  }
}
