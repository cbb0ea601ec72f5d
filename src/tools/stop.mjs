// @ts-check
/** A reason to stop that the reader can act on: one sentence with what, why and what to do. */
export class Stop extends Error {}
