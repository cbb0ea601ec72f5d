/** Where an answer may come from. */
export interface Ways {
  readonly ask: () => Promise<Response>;
  readonly keptCopy: () => Promise<Response | undefined>;
  /** Milliseconds the network gets before the kept copy is shown. */
  readonly patience: number;
  /** Told when the network's answer came in time. */
  readonly fromNetwork?: () => void;
}

/** The kept copy; without one the network, with its failure. */
export const keptFirst = async ({ ask, keptCopy }: Pick<Ways, 'ask' | 'keptCopy'>): Promise<Response> => (await keptCopy()) ?? ask();

/**
 * The whole answer of the network when it comes in time; otherwise the kept copy. A server that fails (5xx) counts as no network.
 * Without a kept copy it is the network again, however late or wrong.
 */
export async function networkFirst({ ask, keptCopy, patience, fromNetwork }: Ways): Promise<Response> {
  const asked = ask();
  const inTime = await Promise.race([asked.then(whole).catch(() => undefined), silence(patience)]);
  if (inTime) fromNetwork?.();
  return inTime ?? (await keptCopy()) ?? asked;
}

/** As above; when there is neither network nor copy, what says so. Its status tells that it isn't the page that was asked. */
export async function pageFirst(ways: Ways, saysSo: () => Promise<Response | undefined>): Promise<Response> {
  try {
    return await networkFirst(ways);
  } catch (failure) {
    const page = await saysSo();
    if (!page) throw failure;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

// The start of an answer comes through on a line that then falls silent: only an answer that is all there counts.
async function whole(answer: Response): Promise<Response | undefined> {
  if (answer.status >= 500) return undefined;
  await answer.clone().arrayBuffer();
  return answer;
}

const silence = (patience: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
