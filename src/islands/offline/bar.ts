import { isFresh } from './is-fresh.ts';
import { isSiteThere } from './is-site-there.ts';

/** Says of when this page is while the site can't be reached. @param bar a status of which the words stand in an element that is hidden */
export function showBar(bar: HTMLElement): void {
  const [words] = bar.children;
  if (!(words instanceof HTMLElement)) return;
  const { controller } = isSecureContext && 'serviceWorker' in navigator ? navigator.serviceWorker : { controller: null };
  const show = (isOffline: boolean) => {
    words.hidden = !isOffline;
  };
  // Whether the site can be reached tells more than the browser does: a network without internet is no use either.
  const look = async () => show(!(await isSiteThere()));
  const lookAgain = () => {
    if (!words.hidden && document.visibilityState === 'visible') void look();
  };

  addEventListener('offline', () => show(true));
  addEventListener('online', () => void look());
  document.addEventListener('visibilitychange', lookAgain);
  if (!navigator.onLine) show(true);
  else void isFresh(controller).then((fromNetwork) => (fromNetwork ? undefined : look()));
}
