/** A name along a line of the drawn plan, as on a paper map. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';

const svg = 'http://www.w3.org/2000/svg';
let number = 0;

/** Writes the name along a path that Leaflet drew; the text follows it at every zoom. */
export function nameAlong(path: Element, name: string): void {
  number += 1;
  path.id = `map-street-${number}`;
  const text = document.createElementNS(svg, 'text');
  const along = document.createElementNS(svg, 'textPath');
  text.classList.add('map-street');
  text.setAttribute('dy', '0.35em');
  along.setAttribute('href', `#${path.id}`);
  along.setAttribute('startOffset', '50%');
  along.textContent = name;
  text.append(along);
  path.parentNode?.append(text);
}

/** Keeps the names that fit, each time the other names have found their room. */
export function useStreetNames(map: LeafletMap, others: unknown): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => fitNames(map.getContainer()));
    return () => cancelAnimationFrame(frame);
  }, [map, others]);
}

/** Shows only the names that fit on their line at this zoom and leave the other names free. */
function fitNames(container: Element): void {
  const taken = [...container.querySelectorAll('.map-label:not(.is-crowded), .map-pin')].map((name) => name.getBoundingClientRect());
  for (const text of container.querySelectorAll<SVGTextElement>('.map-street')) {
    text.classList.add('fits');
    const path = document.querySelector<SVGPathElement>(text.querySelector('textPath')?.getAttribute('href') ?? '');
    const isLong = path !== null && path.getTotalLength() > text.getComputedTextLength() * 1.8;
    const box = text.getBoundingClientRect();
    const isFree = !taken.some(({ left, right, top, bottom }) => left < box.right && box.left < right && top < box.bottom && box.top < bottom);
    text.classList.toggle('fits', isLong && isFree);
  }
}

/** The line from left to right, so that its name isn't upside down. */
export const rightwards = <Line extends readonly (readonly [number, number])[]>(line: Line): Line | Line[number][] =>
  (line.at(0)?.[0] ?? 0) > (line.at(-1)?.[0] ?? 0) ? [...line].reverse() : line;
