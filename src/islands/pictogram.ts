/** A drawing of /pictograms.svg, for what is made in the browser without React. */
export function pictogram(name: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('class', 'pictogram');
  picture.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `/pictograms.svg#${name}`);
  picture.append(use);
  return picture;
}
