/** Shows the buttons that save a place, and what they do. A page may have several, also of the same place. */
import { keepOnly, removePlaces, savedPlaces, savePlace, watchPlaces, type Outcome } from './saved-on-device.ts';

const rooms = [...document.querySelectorAll<HTMLElement>('[data-save]')].map((room) => {
  const place = room.dataset.save ?? '';
  const button = room.querySelector('button');
  const never = (room.dataset.never ?? '').split(' ');
  keepOnly((saved) => !never.includes(saved));
  const say = (outcome: Outcome) => {
    for (const words of room.querySelectorAll<HTMLElement>('[data-outcome]')) words.hidden = words.dataset.outcome !== outcome;
  };
  button?.addEventListener('click', () => {
    say(savedPlaces().includes(place) ? removePlaces([place]) : savePlace(place));
  });
  return { room, place, button };
});

watchPlaces(() => {
  const saved = savedPlaces();
  for (const { room, place, button } of rooms) {
    const isSaved = saved.includes(place);
    for (const words of room.querySelectorAll<HTMLElement>('[data-saved]')) words.hidden = (words.dataset.saved === 'yes') !== isSaved;
    button?.setAttribute('aria-pressed', String(isSaved));
    if (button) button.hidden = false;
  }
});
