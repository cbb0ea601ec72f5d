/** Starts the suggestions of the search form. Without this script, or without the suggestions, the field is simply a field. */
import { suggestOn } from './combobox.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('.search-form[data-suggest]')) {
  const field = form.elements.namedItem('q');
  if (field instanceof HTMLInputElement) suggestOn(form, field, form.dataset.suggest ?? '');
}
