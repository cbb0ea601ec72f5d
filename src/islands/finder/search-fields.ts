/** A search form of the server and what is asked in it. */
export interface SearchFields {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly choice: HTMLSelectElement;
}

/** The page and the island are built together, so a form that isn't there is a fault. */
export function searchFields(form: HTMLFormElement | null): SearchFields {
  const field = form?.elements.namedItem('q');
  const choice = form?.elements.namedItem('wijk');
  if (!form || !(field instanceof HTMLInputElement) || !(choice instanceof HTMLSelectElement)) throw new Error('There is no search form in this page.');
  return { form, field, choice };
}
