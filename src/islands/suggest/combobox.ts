/** A search field that suggests while somebody types, by the combobox pattern of ARIA. It is never in the way: Enter searches for what was typed. */
import { exampleChoices, fittingChoices, nothing } from './choices.ts';
import { fittingIn } from './fitting.ts';
import { ListBox } from './list-box.ts';
import { suggestionsAt } from './load-suggestions.ts';
import { plain } from './plain.ts';
import { speaker } from './speaker.ts';

const wide = matchMedia('(min-width: 48rem)');
const most = () => (wide.matches ? 8 : 6);

/** @param address of the suggestions */
export function suggestOn(form: HTMLFormElement, field: HTMLInputElement, address: string): void {
  const list = new ListBox(field);
  const speak = speaker(field);
  const load = suggestionsAt(address);
  let choices = nothing;
  let turn = 0;
  let fitting: { readonly of: object; readonly find: ReturnType<typeof fittingIn> } | undefined;

  const close = () => {
    turn += 1;
    choices = nothing;
    if (list.isOpen) list.close();
    speak('');
  };

  /** Opens the list for what stands in the field; examples when nothing does. Stays closed when the suggestions don't come. */
  const open = async (then?: () => void) => {
    turn += 1;
    const own = turn;
    const suggestions = await load().catch(() => undefined);
    // Meanwhile somebody typed on, closed it or went elsewhere.
    if (!suggestions || own !== turn || document.activeElement !== field) return;
    if (fitting?.of !== suggestions) fitting = { of: suggestions, find: fittingIn(suggestions) };
    const found = field.value.trim() === '' ? exampleChoices(suggestions, field) : fittingChoices(fitting.find(field.value, most()), suggestions, field);
    const count = found.actions.length;
    if (count === 0) {
      close();
      return;
    }
    choices = found;
    const { words, intl } = suggestions.count;
    list.open(found.groups, plain(suggestions.label));
    speak((words[new Intl.PluralRules(intl).select(count)] ?? '').replace('{count}', String(count)));
    then?.();
  };

  const choose = (number: number) => {
    const action = choices.actions[number];
    close();
    action?.();
  };

  const clear = () => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  /** @returns whether the key did something here, so that it does nothing else */
  const press = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const by = key === 'ArrowDown' ? 1 : -1;
      if (list.isOpen) list.move(by);
      else void open(() => list.move(by));
      return true;
    }
    if (key === 'Escape') {
      if (list.isOpen) close();
      else if (field.value !== '') clear();
      else return false;
      return true;
    }
    if (key === 'Enter' && list.active >= 0) {
      choose(list.active);
      return true;
    }
    if (['Enter', 'PageUp', 'PageDown'].includes(key)) close();
    else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) list.activate(-1);
    return false;
  };

  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('click', () => {
    if (field.value.trim() === '' && !list.isOpen) void open();
  });
  field.addEventListener('input', () => {
    if (field.value.trim() === '') close();
    else void open();
  });
  field.addEventListener('keydown', (event) => {
    // Half a word of an input method is no key for us.
    if (!event.isComposing && !event.ctrlKey && !event.metaKey && press(event.key)) event.preventDefault();
  });
  list.element.addEventListener('click', ({ target }) => {
    const number = target instanceof Element ? list.numberOf(target) : -1;
    if (number >= 0) choose(number);
  });
  field.addEventListener('blur', close);
  form.addEventListener('submit', close);
  const outside = ({ target }: Event) => {
    if (list.isOpen && target !== field && !(target instanceof Node && list.element.contains(target))) close();
  };
  // Not "scroll": a phone scrolls by itself when its keyboard comes up.
  for (const gesture of ['pointerdown', 'wheel', 'touchmove']) document.addEventListener(gesture, outside, { passive: true });
  window.visualViewport?.addEventListener('resize', () => {
    if (list.isOpen) list.fit();
  });
}
