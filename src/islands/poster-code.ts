/** Draws the QR code of a site that doesn't know its own address: the address is where the page is now. Nothing is asked or kept. */
import { qrDrawing } from '#projections/qr.ts';

/** A phone that scans this would look for the site on itself. */
const isOwnComputer = /^(?:localhost|127\.|\[::1\])/.test(location.hostname);

for (const place of document.querySelectorAll<HTMLElement>('[data-code-path]')) {
  const drawing = place.querySelector('svg');
  if (!drawing) continue;
  const { size, path } = qrDrawing(location.origin + (place.dataset.codePath ?? '/'));
  drawing.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  drawing.querySelector('path')?.setAttribute('d', path);
  place.hidden = false;
}
for (const line of document.querySelectorAll<HTMLElement>('[data-newer]')) {
  line.querySelector('bdi')?.replaceChildren(location.host);
  line.hidden = false;
}
const isDrawn = document.querySelector('[data-code-path]') !== null;
for (const warning of document.querySelectorAll<HTMLElement>('[data-own-computer]')) warning.hidden = !isDrawn || !isOwnComputer;
