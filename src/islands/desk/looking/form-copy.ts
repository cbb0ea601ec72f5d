/**
 * The search form of the server as one of the desk: it starts empty, keeps nothing and leads nowhere.
 * The form itself can't be used: what it suggests leads to other pages, with what was asked in their address.
 */
export function formCopy(form: HTMLFormElement): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement;
  copy.removeAttribute('action');
  // Outside a dialog such a form is never sent, also when its script fails.
  copy.setAttribute('method', 'dialog');
  copy.autocomplete = 'off';
  // Some browsers have what is typed checked by another site.
  copy.spellcheck = false;
  copy.setAttribute('writingsuggestions', 'false');
  delete copy.dataset.suggest;
  copy.querySelector('.suggestions')?.remove();
  for (const name of ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded']) copy.querySelector('.combobox > input')?.removeAttribute(name);
  copy.reset();
  return copy;
}
