import type { Catalogue } from '#domain/catalogue.ts';
import type { HelpLine } from '#domain/terms.ts';

/** The national numbers that any door for young people names, most urgent first. */
export const youthLines = ({ youth, helpLines }: Pick<Catalogue, 'youth' | 'helpLines'>): HelpLine[] =>
  helpLines.filter(({ id }) => youth.some((door) => door.helpLines.includes(id)));
