/** Keeps the question when somebody changes language, and offers the language of the browser to who comes in from elsewhere. Nothing is stored. */
import { languageToOffer } from './language-to-offer.ts';
import { pictogram } from './pictogram.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')];

// The question is asked for at the last moment: filters change the address without a new page.
for (const link of links) {
  link.addEventListener('click', () => {
    const { search, hash } = location;
    link.href = new URL(link.pathname + search + hash, location.origin).href;
  });
}

const cameFromHere = document.referrer.startsWith(`${location.origin}/`);
const [switcher] = document.querySelectorAll('.languages');
const choices = links.filter((link) => switcher?.contains(link) && link.dataset.read !== undefined);
const chosen = cameFromHere
  ? undefined
  : languageToOffer(
      navigator.languages,
      document.documentElement.lang,
      choices.map(({ hreflang }) => hreflang),
    );
const link = choices.find(({ hreflang }) => hreflang === chosen);
if (switcher && link) switcher.prepend(offerOf(link));

function offerOf(choice: HTMLAnchorElement): HTMLElement {
  const offer = document.createElement('p');
  offer.className = 'language-offer';
  offer.lang = choice.lang;
  // Only the words have its direction: the box lies as the page does.
  const go = document.createElement('a');
  go.href = choice.href;
  go.dir = choice.dir;
  go.textContent = choice.dataset.read ?? '';
  go.addEventListener('click', (event) => {
    event.preventDefault();
    choice.click();
  });
  const no = document.createElement('button');
  no.type = 'button';
  no.setAttribute('aria-label', choice.dataset.no ?? '');
  no.title = choice.dataset.no ?? '';
  no.append(pictogram('x'));
  no.addEventListener('click', () => {
    offer.remove();
    (choice.closest('details')?.querySelector('summary') ?? choice).focus();
  });
  offer.append(go, no);
  return offer;
}
