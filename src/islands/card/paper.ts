/** The card for paper: one sheet, however much is on it. It lies ready beside the screen, so that the menu of the browser prints it as well as our button. */
import { element } from './drawing.ts';
import { isLeftOff, lastStep } from './left-off.ts';

/** Size of the letters in hundredths of the width of the sheet: 1.8 is 7.5 pt on A5 and 10.7 pt on A4. */
const sizes = [3, 2.75, 2.5, 2.25, 2.1, 1.95, 1.8] as const;
/** 18 pt on A4. */
const largeSizes = [3.03] as const;
/** With smaller letters than this, lines stand closer together first. */
const smallestAiry = 2.1;
/** Height of a sheet, of which the width is 1. The rest of 1.414 is for a printer that rounds up. */
const fullHeight = 1.395;

/** @param only number of the one offer on this sheet */
type DrawSheet = (step: number, only?: number) => readonly HTMLElement[];

/** How a paper is fitted. Only the one in the document is ever printed, and one that is gone is remembered by nobody. */
const fittings = new WeakMap<Element, () => void>();

// Fonts may have come in since it was measured.
if (typeof addEventListener === 'function')
  addEventListener('beforeprint', () => {
    for (const paper of document.querySelectorAll('.card-paper')) fittings.get(paper)?.();
  });

/** @param count of sheets in large letters, one for each offer; otherwise everything goes on one */
export function drawPaper(draw: DrawSheet, count: number | undefined): HTMLElement {
  const sheets = Array.from({ length: count ?? 1 }, (_, number) => ({ sheet: element('div', 'card-sheet'), only: count === undefined ? undefined : number }));
  const paper = element('div', 'card-paper', ...sheets.map(({ sheet }) => sheet));
  paper.setAttribute('aria-hidden', 'true');
  const fitAll = () => {
    for (const { sheet, only } of sheets) fit(sheet, (step) => draw(step, only), count !== undefined);
  };
  fitAll();
  fittings.set(paper, fitAll);
  // Only in a document it has a width.
  const observer = new ResizeObserver(() => {
    if (paper.isConnected) fitAll();
    else observer.disconnect();
  });
  observer.observe(paper);
  void document.fonts.ready.then(fitAll);
  return paper;
}

/** First smaller letters, then fewer words; the letters never get too small to read. */
function fit(sheet: HTMLElement, draw: (step: number) => readonly HTMLElement[], isLarge: boolean): void {
  const fits = () => sheet.offsetHeight <= sheet.offsetWidth * fullHeight;
  for (let step = 0; step <= lastStep; step += 1) {
    sheet.replaceChildren(...draw(step));
    sheet.classList.toggle('is-dense', isLeftOff('room', step));
    sheet.classList.toggle('is-stacked', isRightToLeft(sheet) && isLeftOff('room', step) && !isLeftOff('dutchLines', step));
    for (const size of isLarge ? largeSizes : sizesAt(step)) {
      sheet.style.setProperty('--size', String(size));
      if (fits()) return;
    }
  }
}

const sizesAt = (step: number) => (isLeftOff('facts', step) ? sizes.slice(-1) : isLeftOff('room', step) ? sizes : sizes.filter((size) => size >= smallestAiry));

const isRightToLeft = (sheet: HTMLElement) => sheet.closest('[dir]')?.getAttribute('dir') === 'rtl';
