import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { searchFields, type SearchFields } from '../../finder/search-fields.ts';
import { formCopy } from './form-copy.ts';

interface FormCopy {
  readonly searchForm: () => SearchFields;
  /** Of the element it stands in. */
  readonly place: RefObject<HTMLDivElement | null>;
}

/** A copy of the server's search form in this page. Its ids are those of the form, so that one leaves the page meanwhile. */
export function useFormCopy(form: HTMLFormElement): FormCopy {
  const [searchForm] = useState(() => {
    const fields = searchFields(formCopy(form));
    return () => fields;
  });
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const copy = searchForm().form;
    const spot = document.createComment('');
    form.replaceWith(spot);
    place.current?.append(copy);
    return () => {
      copy.remove();
      spot.replaceWith(form);
    };
  }, [form, searchForm]);
  return { searchForm, place };
}
