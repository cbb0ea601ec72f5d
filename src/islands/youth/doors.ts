/**
 * Marks the door whose room is open. The room itself is opened by the address alone, without a script.
 * On a slow phone drawing a room takes longer than a finger waits: the door answers first, and its room follows in the next picture.
 */
const doors = [...document.querySelectorAll<HTMLAnchorElement>('.youth-doors a')];

function mark(open: string): void {
  for (const door of doors) {
    if (door.hash === open) door.setAttribute('aria-current', 'true');
    else door.removeAttribute('aria-current');
  }
}

for (const door of doors) {
  door.addEventListener('click', (event) => {
    // A door in a new tab is opened by the browser.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    mark(door.hash);
    requestAnimationFrame(() => {
      setTimeout(() => {
        location.hash = door.hash;
      });
    });
  });
}

mark(location.hash);
addEventListener('hashchange', () => {
  mark(location.hash);
});
