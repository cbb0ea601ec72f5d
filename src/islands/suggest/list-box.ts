/** The list under the field: what is in it, which option is active, and how high it may be. */
import { draw, type OptionGroup } from './draw.ts';

const id = 'suggestions';
/** Of what is in sight: beside the keyboard of a phone, the page stays in sight too. */
const share = 0.45;
/** Two options with their heading, in pixels. */
const least = 176;
const margin = 12;

export class ListBox {
  readonly element = document.createElement('div');
  readonly #field: HTMLInputElement;
  #options: readonly HTMLElement[] = [];
  #active = -1;

  /** Adds itself, closed, after the field. */
  constructor(field: HTMLInputElement) {
    this.#field = field;
    const { element } = this;
    element.id = id;
    element.className = 'suggestions';
    element.setAttribute('role', 'listbox');
    // What scrolls is a stop of Tab by itself.
    element.tabIndex = -1;
    element.hidden = true;
    // The field keeps the focus, and with it the keyboard of a phone.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    field.after(element);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' })) {
      field.setAttribute(name, value);
    }
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** The number of the option that Enter chooses; -1 for none. */
  get active(): number {
    return this.#active;
  }

  open(groups: readonly OptionGroup[], label: string): void {
    const drawn = draw(groups, id);
    this.#options = drawn.options;
    this.element.setAttribute('aria-label', label);
    this.element.replaceChildren(...drawn.groups);
    this.element.hidden = false;
    this.element.scrollTop = 0;
    this.#field.setAttribute('aria-expanded', 'true');
    this.activate(-1);
    this.fit();
  }

  close(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
    this.#options = [];
    this.#field.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }

  /** The number of the option an element lies in; -1 for none. */
  numberOf(element: Element): number {
    return this.#options.findIndex((option) => option.contains(element));
  }

  /** One on or back; past either end the field itself is next. */
  move(by: 1 | -1): void {
    const places = this.#options.length + 1;
    this.activate(((this.#active + 1 + by + places) % places) - 1);
  }

  activate(number: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = number;
    const option = this.#options[number];
    if (!option) {
      this.#field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.#field.setAttribute('aria-activedescendant', option.id);
    // The first one comes with the heading above it. Not `scrollIntoView`: that moves the page too.
    const { element } = this;
    const top = number === 0 ? 0 : option.offsetTop;
    element.scrollTop = Math.min(Math.max(element.scrollTop, option.offsetTop + option.offsetHeight - element.clientHeight), top);
  }

  /** Never higher than what is in sight below the field. Where there is hardly any room, the page moves up as far as it takes. */
  fit(): void {
    const sight = window.visualViewport;
    const height = sight?.height ?? innerHeight;
    const most = share * height;
    const room = () => (sight?.offsetTop ?? 0) + height - this.#field.getBoundingClientRect().bottom - margin;
    const lacking = Math.min(least, most) - room();
    if (lacking > 0) scrollBy({ top: lacking, behavior: 'instant' });
    this.element.style.maxBlockSize = `${String(Math.floor(Math.min(most, Math.max(room(), least))))}px`;
  }
}
