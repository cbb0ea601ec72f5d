/** Narrows the complete list to what the address asks for: `?q=`, `?wijk=`, `?open=nu`. Without this script the whole list stays. */
import type { OpenState } from '#domain/hours.ts';
import { matcher } from '#search/match.ts';

const query = new URLSearchParams(location.search);
const q = query.get('q')?.trim().slice(0, 100) ?? '';
const area = query.get('wijk') ?? '';
const onlyOpen = query.get('open') === 'nu';

const form = document.querySelector<HTMLFormElement>('.search-form');
const result = document.querySelector<HTMLElement>('.find-result');
const rows = [...document.querySelectorAll<HTMLElement>('.offer-row')];

/** The larger neighbourhoods around the chosen one: what is only known to be somewhere in them may be nearby. */
let around: readonly string[] = [];

if (form && (q || area)) {
  const field = form.elements.namedItem('q');
  const choice = form.elements.namedItem('wijk');
  if (field instanceof HTMLInputElement) field.value = q;
  if (choice instanceof HTMLSelectElement) {
    choice.value = area;
    around = (choice.selectedOptions[0]?.dataset.around ?? '').split(' ');
  }
}
if (onlyOpen) {
  document.addEventListener('now-known', (event) => {
    narrow((event as CustomEvent<ReadonlyMap<string, OpenState>>).detail);
  });
} else if (q || area) narrow();

function narrow(states?: ReadonlyMap<string, OpenState>): void {
  const matches = matcher(q);
  let found = 0;
  for (const row of rows) {
    const { words = '', area: areas = '', offer = '' } = row.dataset;
    const isWanted = (!q || matches(words)) && (!area || isNear(areas.split(' '))) && (!states || states.get(offer)?.is === 'open');
    row.hidden = !isWanted;
    if (isWanted) found += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('.find-group')) {
    group.hidden = !group.querySelector('.offer-row:not([hidden])');
  }
  tell(found);
}

/** Whether an offer lies in the chosen neighbourhood, is known only to lie around it, or is for everybody. `areas` starts with its own. */
function isNear(areas: readonly string[]): boolean {
  const [own = ''] = areas;
  return own === '' || areas.includes(area) || around.includes(own);
}

/** Says how many there are; the words for each plural form came with the page. */
function tell(found: number): void {
  if (!result) return;
  const { intl = 'nl', counts = '{}' } = result.dataset;
  const words = JSON.parse(counts) as Partial<Record<Intl.LDMLPluralRule, string>>;
  const count = result.querySelector('.find-count');
  if (count) count.textContent = (words[new Intl.PluralRules(intl).select(found)] ?? '').replace('{count}', String(found));
  const nothing = result.querySelector<HTMLElement>('.find-nothing');
  if (nothing) nothing.hidden = found > 0;
  for (const why of document.querySelectorAll<HTMLElement>('.find-nothing-words, .find-nothing-open')) {
    why.hidden = why.classList.contains('find-nothing-open') !== onlyOpen;
  }
  result.hidden = false;
  for (const whole of document.querySelectorAll<HTMLElement>('.find-jump')) whole.hidden = true;
}
