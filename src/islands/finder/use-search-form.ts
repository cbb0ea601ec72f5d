import { useEffect, useRef } from 'react';
import { withValues, type Query } from '#domain/finder/query.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { namedNeighbourhood } from '#search/named-neighbourhood.ts';
import type { Asked } from '#search/understand/asked.ts';
import { tellingText } from '#search/understand/telling-text.ts';
import { loadEngine } from './load-engine.ts';
import type { SearchFields } from './search-fields.ts';
import type { Change } from './use-query.ts';

const pause = 180;

interface Bound {
  /** Finds the form; give it the same function every time. */
  readonly searchForm: () => SearchFields;
  /** As the address holds it, with the whole text. */
  readonly address: Query;
  readonly changeAddress: Change;
  /** As it is answered. */
  readonly query: Query;
  readonly change: Change;
  /** What a question says. */
  readonly read: (address: Query) => Asked;
  /** Folded words that say nothing. */
  readonly ignored: readonly string[];
  readonly facts: FinderFacts;
  readonly language: string;
  /** Neighbourhood → how many results it would give. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  /** After Enter: the answer gets the attention. */
  readonly onSubmit: () => void;
}

/** The search form of the server keeps working by itself; from here on it also answers at once. */
export function useSearchForm(bound: Bound): void {
  const { searchForm } = bound;
  const latest = useRef(bound);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The last text that came from the field itself. */
  const typed = useRef<string>(undefined);
  useEffect(() => {
    latest.current = bound;
  });

  useEffect(() => {
    const { form, field, choice } = searchForm();
    const type = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const { address, changeAddress } = latest.current;
        typed.current = field.value.trim();
        changeAddress({ ...address, text: typed.current }, 'typing');
      }, pause);
    };
    const choose = () => {
      const { query, change } = latest.current;
      change(withValues(query, 'neighbourhood', choice.value === '' ? [] : [choice.value]));
    };
    const submit = (event: Event) => {
      event.preventDefault();
      clearTimeout(timer.current);
      const { address, changeAddress, onSubmit } = latest.current;
      const text = field.value.trim();
      // Who types only a neighbourhood or a postcode means that place, not the word.
      const named = onlyNeighbourhood({ ...address, text }, latest.current);
      typed.current = named === undefined ? text : '';
      if (named !== undefined) field.value = '';
      changeAddress(named === undefined ? { ...address, text } : withValues({ ...address, text: '' }, 'neighbourhood', [named]));
      onSubmit();
    };
    const load = () => {
      loadEngine(latest.current.language).catch(() => {
        // Said when somebody has typed; a failed fetch ahead of time is nobody's worry.
      });
    };
    field.addEventListener('input', type);
    field.addEventListener('focus', load);
    choice.addEventListener('change', choose);
    form.addEventListener('submit', submit);
    return () => {
      clearTimeout(timer.current);
      field.removeEventListener('input', type);
      field.removeEventListener('focus', load);
      choice.removeEventListener('change', choose);
      form.removeEventListener('submit', submit);
    };
  }, [searchForm]);

  const { text } = bound.address;
  const chosen = bound.query.values.neighbourhood?.[0] ?? '';
  useEffect(() => {
    const { field, choice } = searchForm();
    // Whoever is typing is ahead of the address; a text from elsewhere (a chip, Back) takes the place of what stands there.
    if (text !== typed.current) {
      clearTimeout(timer.current);
      typed.current = text;
      if (field.value.trim() !== text) field.value = text;
    }
    choice.value = chosen;
  }, [searchForm, text, chosen]);

  const { counts } = bound;
  useEffect(() => {
    for (const option of searchForm().choice.options) {
      if (option.value === '') continue;
      option.dataset.name ??= option.textContent;
      option.textContent = counts ? `${option.dataset.name} (${counts.get(option.value) ?? 0})` : option.dataset.name;
    }
    return () => {
      for (const option of searchForm().choice.options) option.textContent = option.dataset.name ?? option.textContent;
    };
  }, [searchForm, counts]);
}

/** @returns the id of the neighbourhood when the text says that and nothing else */
function onlyNeighbourhood(address: Query, { read, ignored, facts }: Bound): string | undefined {
  const named = namedNeighbourhood(address.text, facts.neighbourhoods);
  if (named) return named.id;
  const { parts, question } = read(address);
  const isOnly = parts.every(({ filter }) => filter === 'neighbourhood') && tellingText(question.text, ignored) === '';
  return isOnly ? parts[0]?.value : undefined;
}
