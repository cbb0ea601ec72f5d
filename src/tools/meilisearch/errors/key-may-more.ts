/** The key that was found isn't what a page may carry. */
export class KeyMayMore extends Error {
  override readonly name = 'KeyMayMore';

  constructor(uid: string, more: string) {
    super(
      `The key with uid ${uid} is there already, and it ${more}. It does not belong in a page, so it is not shown. ` +
        `Take it away (DELETE /keys/${uid} at the server, with the master key) and run this again.`,
    );
  }
}
