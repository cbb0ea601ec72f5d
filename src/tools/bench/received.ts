/** What a browser received, in bytes as they came over the line: with brotli, without headers. */
import type { Page, Request } from '@playwright/test';

export type FileKind = 'HTML' | 'CSS' | 'JavaScript' | 'JSON' | 'other';

export interface ReceivedFile {
  /** `/_astro/finder.abc.js` */
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: number;
}

const kinds: readonly (readonly [type: string, kind: FileKind])[] = [
  ['text/html', 'HTML'],
  ['text/css', 'CSS'],
  ['text/javascript', 'JavaScript'],
  ['application/json', 'JSON'],
];

const fileOf = async (request: Request): Promise<ReceivedFile> => {
  const type = (await (await request.response())?.headerValue('content-type')) ?? '';
  const { responseBodySize } = await request.sizes();
  return { path: new URL(request.url()).pathname, kind: kinds.find(([start]) => type.startsWith(start))?.[1] ?? 'other', bytes: responseBodySize };
};

/** Runs `act` and waits until the network is quiet. @returns the files that came in meanwhile, largest first */
export const receivedDuring = async (page: Page, act: () => Promise<unknown>): Promise<readonly ReceivedFile[]> => {
  const finished: Request[] = [];
  const keep = (request: Request) => finished.push(request);
  page.on('requestfinished', keep);
  await act();
  // Scripts that load when the browser has nothing else to do come after the network was quiet for the first time.
  await page.waitForTimeout(1500);
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', keep);
  const files = await Promise.all(finished.filter((request) => !request.url().startsWith('data:')).map(fileOf));
  // Of what the browser still had in its memory, nothing came over the line.
  return files.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
};
