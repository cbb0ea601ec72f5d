/** The search server doesn't know the key, or the key may not search this index. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';

  constructor(index: string, status: number) {
    super(`The search server refuses the key for ${index} (status ${String(status)}). Make a new one with npm run search:keys and build the site again.`);
  }
}
