/** A QR code, black on white by day and by night. */
import { qrDrawing } from '#projections/qr.ts';

const space = 'http://www.w3.org/2000/svg';

/** @param label what it is, for who can't see it */
export function codeDrawing(address: string, label: string): SVGSVGElement {
  const { size, path } = qrDrawing(address);
  const code = document.createElementNS(space, 'svg');
  const put = (name: string, attributes: Readonly<Record<string, string>>) => {
    const shape = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    code.append(shape);
  };
  code.setAttribute('class', 'qr');
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', label);
  code.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  code.setAttribute('shape-rendering', 'crispEdges');
  put('rect', { width: '100%', height: '100%', fill: '#ffffff' });
  put('path', { d: path, fill: '#000000' });
  return code;
}
