/** Tells a screen reader how many suggestions there are. */

/** Long enough not to talk through the letters. */
const pause = 700;

/** @returns a function that says a text once nothing newer came; an empty one takes back what was said */
export function speaker(field: HTMLInputElement): (text: string) => void {
  const status = document.createElement('div');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  field.after(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    if (text === '') status.textContent = '';
    else timer = setTimeout(() => (status.textContent = text), pause);
  };
}
