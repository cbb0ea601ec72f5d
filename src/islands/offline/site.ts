/** On every page that has the bar, so not the desk and not those about violence: says when there is no internet, and keeps the site of this language for that day. */
import { keepSite } from './keep-site.ts';
import { showBar } from './bar.ts';
import { showOfflinePage } from './offline-page.ts';

/** Milliseconds after the page is there. Somebody who only passes by fetches nothing, and nothing is fetched beside what somebody asks for. */
const aWhile = 4000;

const [bar] = document.querySelectorAll<HTMLElement>('[data-kept]');
if (bar) {
  showBar(bar);
  addEventListener('load', () => setTimeout(() => whenIdle(() => keep(bar.dataset.kept)), aWhile));
}

const works = document.getElementById('works-offline');
if (works) showOfflinePage(works);

// Somebody who wiped everything in the meantime gets nothing on this page again.
const keep = (part: string | undefined) => void (part === undefined ? undefined : keepSite(part).catch(() => undefined));

// Safari has no such moment of its own.
const whenIdle = (act: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(act) : act());
