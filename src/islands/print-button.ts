/** Shows the print button, which does nothing without a script, in the place of the sentence that tells how to print. */
for (const room of document.querySelectorAll<HTMLElement>('[data-print]')) {
  room.hidden = false;
  room.querySelector('button')?.addEventListener('click', () => print());
}
for (const sentence of document.querySelectorAll<HTMLElement>('[data-print-how]')) sentence.hidden = true;
