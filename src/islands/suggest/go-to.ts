/** Where a suggestion leads. */

/**
 * A place is a page. A topic, kind or neighbourhood is a choice in the finder: what was chosen there already is kept, what was typed makes way.
 * @param order the parameters of an address in the order they are written
 */
export function goTo(address: string, field: HTMLInputElement, order: readonly string[]): void {
  const target = new URL(address, location.href);
  if (target.search === '') {
    location.assign(target);
    return;
  }
  const isHere = target.pathname === location.pathname;
  const chosen = isHere ? new URLSearchParams(location.search) : chosenIn(field.form);
  chosen.delete('q');
  for (const [name, value] of target.searchParams) chosen.set(name, value);
  target.search = inOrder(chosen, order).toString();
  if (!isHere || document.documentElement.dataset.finder !== 'ready' || !isStepTaken(target, field)) location.assign(target);
}

/** The neighbourhood in the form. */
function chosenIn(form: HTMLFormElement | null): URLSearchParams {
  const wijk = new FormData(form ?? undefined).get('wijk');
  return new URLSearchParams(typeof wijk === 'string' && wijk !== '' ? { wijk } : {});
}

const inOrder = (params: URLSearchParams, order: readonly string[]) =>
  new URLSearchParams(order.flatMap((name) => params.getAll(name).map((value) => [name, value] as [string, string])));

/** The finder follows the address as it does after Back. */
function isStepTaken(target: URL, field: HTMLInputElement): boolean {
  // With the map open it stays open; closing it isn't going back over this step.
  const state: unknown = (history.state as { isMapOpen?: true } | null)?.isMapOpen ? { isMapOpen: true, isOpening: false } : null;
  try {
    history.pushState(state, '', target);
  } catch {
    return false;
  }
  field.value = '';
  dispatchEvent(new PopStateEvent('popstate', { state }));
  // Out of the field: on a phone the keyboard would lie over the answer.
  const answer = document.querySelector<HTMLElement>('.find-result');
  answer?.focus({ preventScroll: true });
  answer?.scrollIntoView({ block: 'start' });
  return true;
}
