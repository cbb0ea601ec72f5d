/** The open door of the site as SVG: light in its opening, its leaf ajar at the start. Drawn for left to right. */

/** Role of a colour → `#rrggbb`. */
export type Paint = Readonly<Record<string, string>>;

/** @throws when the paint has no such role */
export function colourOf(paint: Paint, role: string): string {
  const colour = paint[role];
  if (colour === undefined) throw new Error(`The theme has no colour for "${role}".`);
  return colour;
}

/** The opening, in px; the frame stands around it, and there is none below. */
export interface Opening {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly frame: number;
}

const leafPart = 0.31;
const leafSlope = 0.09;

export function openDoor({ x, y, width, height, frame }: Opening, paint: Paint): string {
  const [lamp, leaf, wood] = ['lamp', 'leaf', 'on-wall'].map((role) => colourOf(paint, role));
  const bottom = y + height;
  const edge = x + width * leafPart;
  const slope = height * leafSlope;
  return [
    `<path fill="${wood}" d="M${x - frame} ${y - frame}H${x + width + frame}V${bottom}H${x - frame}Z"/>`,
    `<path fill="${lamp}" d="M${x} ${y}H${x + width}V${bottom}H${x}Z"/>`,
    `<path fill="${leaf}" d="M${x} ${y}L${edge} ${y + slope}V${bottom - slope}L${x} ${bottom}Z"/>`,
    `<circle fill="${lamp}" cx="${x + width * leafPart * 0.8}" cy="${y + height / 2}" r="${width * 0.026}"/>`,
  ].join('');
}
