/** The state of a door in words, as a badge. */
export function badge(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'nl-data-badge';
  element.textContent = text;
  return element;
}
