/**
 * Which fields of content are public text that can be translated, as paths with `*` for a list.
 * A list of records with an id is walked by that id (`offers.taalhuis.summary`), any other by its number.
 */
export const placeTextPaths = [
  'summary',
  'where.building',
  'where.area',
  'where.stops.*.name',
  'moves.*.reason',
  'moves.*.where.building',
  'moves.*.where.area',
  'access.note',
  'status.note',
  'offers.*.name',
  'offers.*.summary',
  'offers.*.costNote',
  'offers.*.status.note',
  'offers.*.hours.rules.*.note',
  'offers.*.hours.dates.*.note',
  'offers.*.hours.exceptions.*.reason',
  'offers.*.hours.varies.note',
  'offers.*.handover.askFor',
  'offers.*.handover.bring.*',
  'offers.*.handover.expect',
  'offers.*.handover.forReferrers.note',
] as const;
export const neighbourhoodTextPaths = ['*.mentions.*.text'] as const;
export const organisationTextPaths = ['note'] as const;
export const noticeTextPaths = ['title', 'text'] as const;
export const taxonomyTextPaths = ['*.name', '*.plural', '*.description'] as const;
// The name of a help line is what they say when they pick up the phone: it stays Dutch.
export const helpLineTextPaths = ['*.for', '*.availability', '*.cost'] as const;
export const glossaryTextPaths = ['*.explanation'] as const;
/** The tree has three steps at most. */
export const questionTextPaths = ['*.label', '*.ask', '*.choices.*.label', '*.choices.*.ask', '*.choices.*.choices.*.label'] as const;

export const youthTextPaths = ['*.name', '*.line', '*.say'] as const;

/** One public text and where it stands. */
export interface FoundText {
  /** As a translation calls it, with ids: `offers.soep.summary`. */
  readonly path: string;
  /** As it stands in the file, with numbers: `['offers', 1, 'summary']`. */
  readonly keys: readonly PropertyKey[];
  readonly value: string;
}

/** All texts in `value` at `patterns`, in the order of the patterns. */
export function textsAt(value: unknown, patterns: readonly string[]): FoundText[] {
  return patterns.flatMap((pattern) => walk(value, pattern.split('.'), [], []));
}

function walk(value: unknown, pattern: readonly string[], path: readonly string[], keys: readonly PropertyKey[]): FoundText[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return typeof value === 'string' ? [{ path: path.join('.'), keys, value }] : [];
  if (key === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((child: unknown, number) => walk(child, rest, [...path, nameOf(child) ?? String(number)], [...keys, number]));
  }
  return isRecord(value) ? walk(value[key], rest, [...path, key], [...keys, key]) : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (child: unknown) => (isRecord(child) && typeof child.id === 'string' ? child.id : undefined);
