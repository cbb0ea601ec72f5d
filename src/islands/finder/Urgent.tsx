import { useEffect, useRef } from 'react';

/** The numbers of the foot of the page, for somebody who may be in danger: the same, but before any list. */
export function Urgent() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const numbers = document.getElementById('help-nu');
    const copy = numbers?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return;
    copy.removeAttribute('aria-labelledby');
    // The foot of the page is the landmark; this is only its copy.
    copy.setAttribute('role', 'none');
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    place.current?.replaceChildren(copy);
  }, []);
  return <div className="find-urgent" ref={place} role="alert" />;
}
