/** Somebody stopped the push. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Stopped, as was asked.');
  }
}
