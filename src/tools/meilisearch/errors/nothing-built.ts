/** There is nothing to push. */
export class NothingBuilt extends Error {
  override readonly name = 'NothingBuilt';

  constructor(where: string, municipality: string | undefined) {
    super(`There is nothing to push in ${where}: build first with ${municipality === undefined ? '' : `MUNICIPALITY=${municipality} `}npm run build.`);
  }
}
