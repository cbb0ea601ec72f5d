/** Leaves at once: blanks the page, then replaces it, so that Back does not show it. Three times Shift within five seconds does the same. */
const button = document.querySelector<HTMLAnchorElement>('.quick-exit-button');
const period = 5000;
let presses: number[] = [];

function leave(target: string): void {
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
