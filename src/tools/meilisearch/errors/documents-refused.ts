/** The server says itself that it left documents of a batch out. */
export class DocumentsRefused extends Error {
  override readonly name = 'DocumentsRefused';

  constructor(index: string, received: number, indexed: number) {
    super(`Of ${received} documents for ${index} the server has taken ${indexed}. Look in its log, or ask it for its tasks, to see which it refuses.`);
  }
}
