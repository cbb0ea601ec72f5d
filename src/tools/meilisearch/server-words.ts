/** What the server says when something goes wrong. */
export interface ServerWords {
  readonly message: string;
  /** `index_not_found`. */
  readonly code: string;
}

/** `The server says: Index `venlo_nl` not found. (index_not_found)`. */
export const serverSays = ({ message, code }: ServerWords): string => `The server says: ${message} (${code})`;
