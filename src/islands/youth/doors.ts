/** Marks the door whose room is open. The room itself is opened by the address alone, without a script. */
const doors = [...document.querySelectorAll<HTMLAnchorElement>('.youth-doors a')];

function mark(): void {
  for (const door of doors) {
    if (door.hash === location.hash) door.setAttribute('aria-current', 'true');
    else door.removeAttribute('aria-current');
  }
}

mark();
addEventListener('hashchange', mark);
