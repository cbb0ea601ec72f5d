/** Keeps the desk for working without a network, and tells how that stands. Where it can't be done the desk works as ever, with a network. */
import { askWorker } from './ask-worker.ts';
import { isFresh } from './is-fresh.ts';
import { isSiteThere } from './is-site-there.ts';

export interface OfflineState {
  /** Everything the desk needs is kept on this device. */
  readonly isReady: boolean;
  /** The site can't be reached: what is shown is what was kept. */
  readonly isOffline: boolean;
  /** A newer version than the page that is shown waits; `takeUpdate` shows it. */
  readonly isNewer: boolean;
}

type Tell = (change: Partial<OfflineState>) => void;

const hour = 3_600_000;
/** Keeping everything over a slow line: browsers end a worker's errand after five minutes. */
const atLength = 300_000;
let isTaking = false;
/** This page is older than what is kept: another desk in this browser took the update. */
let isReplaced = false;

/**
 * @param parts of the site to keep, beside those that are kept already: `ar`, `desk`
 * @param listener hears the state at once, and each time it changes
 * @returns stops listening; what is kept stays kept
 */
export function watchOffline(parts: readonly string[], listener: (state: OfflineState) => void): () => void {
  let state: OfflineState = { isReady: false, isOffline: !navigator.onLine, isNewer: false };
  const watching = new AbortController();
  const tell: Tell = (change) => {
    const next = { ...state, ...change };
    const isSame = next.isReady === state.isReady && next.isOffline === state.isOffline && next.isNewer === state.isNewer;
    if (watching.signal.aborted || isSame) return;
    state = next;
    listener(state);
  };
  listener(state);
  // Over plain http a browser has no service workers.
  if (isSecureContext && 'serviceWorker' in navigator) watch(parts, tell, watching.signal).catch(() => undefined);
  return () => watching.abort();
}

/** Shows the newer version: the page is loaded again, once. Call it only when there is nothing on the page that would be lost. */
export function takeUpdate(): void {
  if (isTaking || !('serviceWorker' in navigator)) return;
  isTaking = true;
  takeOver().catch(() => (isTaking = false));
}

async function takeOver(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage({ type: 'take-over' });
  } else if (isReplaced) location.reload();
  else isTaking = false;
}

async function watch(parts: readonly string[], tell: Tell, signal: AbortSignal): Promise<void> {
  const { serviceWorker } = navigator;
  let { controller } = serviceWorker;
  /** The version this very page is of, when it came from the network before that version was kept. */
  let own: ServiceWorker | null = null;
  await loaded(signal);
  // A browser that blocks workers answers that it registered nothing.
  let registration: ServiceWorkerRegistration | undefined = await serviceWorker.getRegistration();

  const keep = async () => tell({ isReady: await keepParts(parts) });
  const look = () => {
    const { waiting = null, active = null } = registration ?? {};
    // Nothing changes for this page, so it needs no asking.
    if (waiting !== null && waiting === own) waiting.postMessage({ type: 'take-over' });
    else tell({ isNewer: isReplaced || (waiting !== null && active !== null) });
  };
  const follow = () => registration?.installing?.addEventListener('statechange', look, { signal });
  const followAll = () => {
    registration?.addEventListener('updatefound', follow, { signal });
    follow();
    look();
  };
  // A first version that couldn't be kept whole leaves nothing behind: then it begins anew.
  const renew = async () => {
    if (registration && workersOf(registration).length > 0) await registration.update();
    else registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  };
  // Whether the site can be reached tells more than the browser does: a network without internet is no use either.
  const check = async () => {
    const isRenewed = await renew().then(
      () => true,
      () => false,
    );
    tell({ isOffline: !navigator.onLine || !(isRenewed || (await isSiteThere())) });
    return isRenewed;
  };
  const lookAgain = () =>
    void check()
      .then(followAll)
      .then(keep)
      .catch(() => undefined);
  const replaced = () => {
    // The first worker of a page replaces nobody, and that of its own version nothing.
    isReplaced ||= controller !== null && (own === null || serviceWorker.controller !== own);
    controller = serviceWorker.controller;
    tell({ isNewer: isReplaced });
    keep().catch(() => undefined);
  };
  const findOwn = async () => {
    const isOfNow = await isFresh(controller);
    if ((await check()) && isOfNow) own = registration?.installing ?? registration?.waiting ?? null;
    followAll();
  };

  serviceWorker.addEventListener('controllerchange', replaced, { signal });
  addEventListener('online', lookAgain, { signal });
  addEventListener('offline', () => tell({ isOffline: true }), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && lookAgain(), { signal });
  const hourly = setInterval(lookAgain, hour);
  signal.addEventListener('abort', () => clearInterval(hourly));
  await Promise.all([findOwn(), serviceWorker.ready.then(keep)]);
}

/** Until the page has all it asked for: what is kept for later must not come before it. */
const loaded = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true, signal });
  });

const workersOf = ({ installing, waiting, active }: ServiceWorkerRegistration) => [installing, waiting, active].filter((worker) => worker !== null);

/** Asks every version that is there to keep these parts. @returns whether the version at work has all of them */
async function keepParts(parts: readonly string[]): Promise<boolean> {
  const { active, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
  const message = { type: 'keep', parts };
  waiting?.postMessage(message);
  return active ? (await askWorker(active, message, atLength)) === true : false;
}
