/** A question with a certain answer doesn't find it in the new index. */
export class ProbeFailed extends Error {
  override readonly name = 'ProbeFailed';

  constructor(index: string, probe: { readonly text: string; readonly key: string }, found: readonly string[]) {
    const instead = found.length === 0 ? 'it finds nothing' : `it finds ${found.join(', ')}`;
    super(
      `In ${index} the question "${probe.text}" must find ${probe.key} among the first ten, and ${instead}. The settings or the documents are not as they should be.`,
    );
  }
}
