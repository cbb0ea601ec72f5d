/** What the build left for the search server can't be used. */
export class UnreadableBuild extends Error {
  override readonly name = 'UnreadableBuild';

  constructor(file: string, problem: string) {
    super(`${file} can't be pushed: ${problem}. Build again with npm run build.`);
  }
}
