/** The index that was filled is no longer the one that was made: somebody else pushes as well. */
export class IndexReplaced extends Error {
  override readonly name = 'IndexReplaced';

  constructor(index: string) {
    super(
      `${index} was made again by somebody else while it was being filled: two pushes are at work at once. Wait until the other one is ready, and push again.`,
    );
  }
}
