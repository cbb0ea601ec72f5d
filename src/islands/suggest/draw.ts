/** The list as elements. Words become text nodes, never markup. */
import type { Said } from '#projections/said.ts';
import { put } from '../put.ts';
import type { Marked } from './fitting.ts';
import { plain } from './plain.ts';

export interface Drawn {
  readonly groups: readonly HTMLElement[];
  readonly options: readonly HTMLElement[];
}

/** What stands in an option. */
export interface OptionWords {
  readonly pictogram: string;
  readonly label: Marked;
  /** In one quiet line below it. */
  readonly notes: readonly Marked[];
}

export interface OptionGroup {
  readonly name: Said;
  readonly options: readonly OptionWords[];
}

/** @param id of the list: those of its parts begin with it */
export function draw(groups: readonly OptionGroup[], id: string): Drawn {
  const options: HTMLElement[] = [];
  const drawn = groups.map(({ name, options: own }, index) => {
    const group = element('div', 'suggestion-group');
    group.setAttribute('role', 'group');
    const heading = element('div', 'suggestion-heading');
    heading.id = `${id}-group-${String(index)}`;
    heading.setAttribute('role', 'presentation');
    put(heading, typeof name !== 'string', plain(name));
    group.setAttribute('aria-labelledby', heading.id);
    group.append(heading);
    for (const words of own) {
      const option = drawOption(words);
      option.id = `${id}-${String(options.length)}`;
      options.push(option);
      group.append(option);
    }
    return group;
  });
  return { groups: drawn, options };
}

function drawOption({ pictogram, label, notes }: OptionWords): HTMLElement {
  const option = element('div', 'suggestion');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const words = element('span', 'suggestion-words');
  words.append(marked(label));
  if (notes.length > 0) {
    const line = element('span', 'suggestion-note');
    line.append(...notes.flatMap((note, index) => [index === 0 ? '' : ' · ', marked(note)]));
    words.append(' ', line);
  }
  option.append(picture(pictogram), words);
  return option;
}

function marked({ text, spans }: Marked): HTMLElement {
  const words = plain(text);
  const pieces: Node[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from || other.to - one.to)) {
    if (from < at) continue;
    const fitting = document.createElement('b');
    fitting.textContent = words.slice(from, to);
    pieces.push(new Text(words.slice(at, from)), fitting);
    at = to;
  }
  const whole = element('span', 'suggestion-text');
  put(whole, typeof text !== 'string', ...pieces, new Text(words.slice(at)));
  return whole;
}

function picture(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'pictogram');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `/pictograms.svg#${name}`);
  svg.append(use);
  return svg;
}

function element(name: 'div' | 'span', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
