/** Not every document has come in, or there are more than were sent. */
export class DocumentsMissing extends Error {
  override readonly name = 'DocumentsMissing';

  constructor(index: string, sent: number, found: number) {
    super(
      `${index} holds ${found} documents, while ${sent} were sent. Two documents may have the same id, or another push is filling the same index. Build again, and push again.`,
    );
  }
}
