/** The search server has no index of this name. */
export class IndexMissing extends Error {
  override readonly name = 'IndexMissing';

  constructor(index: string) {
    super(`The search server has no index ${index}. Fill it with npm run search:push.`);
  }
}
