/** Leaves at once: forgets the saved places, blanks the page, then replaces it, so that Back does not show it. Three times Shift within five seconds does the same. */
const button = document.querySelector<HTMLAnchorElement>('.quick-exit-button');
const period = 5000;
let presses: number[] = [];

function leave(target: string): void {
  try {
    // The key of the saved places, written here again: a way out must not wait for another file.
    localStorage.removeItem('inloop-bewaard');
  } catch {
    // No storage, nothing saved.
  }
  document.documentElement.hidden = true;
  document.title = '';
  location.replace(target);
}

if (button) {
  for (const explanation of document.querySelectorAll<HTMLElement>('.quick-exit-keys')) explanation.hidden = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.quick-exit-button, .skip-exit')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave(button.href);
    });
  }
  addEventListener('keyup', ({ key, timeStamp }) => {
    presses = key === 'Shift' ? [...presses.filter((time) => timeStamp - time < period), timeStamp] : [];
    if (presses.length >= 3) leave(button.href);
  });
  // A page brought back from memory would still be blank.
  addEventListener('pageshow', () => {
    document.documentElement.hidden = false;
    presses = [];
  });
}
