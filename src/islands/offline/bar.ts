import { civilMoment } from '#domain/civil-time.ts';
import { isFresh } from './is-fresh.ts';
import { isSiteThere } from './is-site-there.ts';

/** `kept`: the site can be reached, but this page is a kept copy of an earlier day. */
type When = 'offline' | 'kept';

/** Says of when this page is while the site can't be reached, or while it is of an earlier day. @param bar a status with the words for each `data-when`, hidden */
export function showBar(bar: HTMLElement): void {
  const lines = [...bar.querySelectorAll<HTMLElement>('[data-when]')];
  const { controller } = isSecureContext && 'serviceWorker' in navigator ? navigator.serviceWorker : { controller: null };
  let isCopy = false;
  const show = (when?: When) => {
    for (const line of lines) line.hidden = line.dataset.when !== when;
  };
  // Whether the site can be reached tells more than the browser does: a network without internet is no use either.
  const look = async () => {
    const isThere = await isSiteThere();
    if (!navigator.onLine || !isThere) show('offline');
    else show(isCopy && isOfEarlierDay() ? 'kept' : undefined);
  };
  const lookAgain = () => {
    if (lines.some((line) => !line.hidden) && document.visibilityState === 'visible') void look();
  };

  addEventListener('offline', () => show('offline'));
  addEventListener('online', () => void look());
  // A page that comes back out of memory shows what was true when it was left.
  addEventListener('pageshow', ({ persisted }) => persisted && void look());
  document.addEventListener('visibilitychange', lookAgain);
  if (!navigator.onLine) show('offline');
  void isFresh(controller).then((fromNetwork) => {
    isCopy = !fromNetwork;
    return isCopy && navigator.onLine ? look() : undefined;
  });
}

/** The day a page was made for is in Amsterdam. */
const isOfEarlierDay = () => (document.documentElement.dataset.made ?? '') < civilMoment(Date.now()).date;
