/** What paper does without when it is full, the least missed first: `room` is the white between lines, `greeting` what the card says of itself. Names, addresses, numbers, what was agreed and what to bring always stay. */

const order = ['room', 'facts', 'expect', 'thirdMoment', 'greeting', 'dutchLabels', 'told', 'dutchDetails', 'secondMoment', 'dutchLines'] as const;

export type LeftOff = (typeof order)[number];

/** After this many steps nothing more can be left off. */
export const lastStep = order.length;

/** @param step 0 leaves everything on */
export const isLeftOff = (part: LeftOff, step: number): boolean => order.indexOf(part) < step;
