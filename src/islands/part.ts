/** The element with this id; the page and its script are built together, so a missing one is a fault. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id} in this page.`);
  return element;
}
