/** A door on the page for young people, with its texts in every language. */
import type { Text } from '../text.ts';

export interface YouthDoor {
  readonly id: string;
  readonly name: Text;
  readonly line: Text;
  readonly pictogram: string;
  /** A sentence to send. The Dutch one is what somebody on the other side reads. */
  readonly say: Text;
  /** One of them is enough; none: whoever helps with every question. */
  readonly topics: readonly string[];
  readonly helpLines: readonly string[];
}
