/** Holds one file against its schema and tells every mistake in it as a problem. */
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { problemIn } from './problems.ts';
import type { SourceFile } from './sources.ts';

type Issue = z.core.$ZodIssue;

export interface Parsed<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** `value` is there exactly when `problems` is empty. */
export function parseFile<Schema extends z.ZodType>(file: SourceFile, schema: Schema): Parsed<z.output<Schema>> {
  if (file.broken) {
    const { line, code, reason } = file.broken;
    return { problems: [problemIn({ ...file, lineOf: () => line }, [], code, { reason })] };
  }
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(file, issue, [])) };
}

function problemsOf(file: SourceFile, issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  const field = path.map(String).join('.') || 'het bestand';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemIn(file, [...path, key], 'unknown-field', { field: [...path, key].map(String).join('.'), guess: guessField(key) }));
  }
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => problemsOf(file, inner, path));
  }
  const value = valueAt(file.value, path);
  if (value === undefined) return [problemIn(file, path, 'missing-field', { field })];
  return [problemIn(file, path, 'wrong-value', { field, value: show(value), reason: reasonOf(issue) })];
}

/** Of the shapes a value may have, the one the editor meant: the one whose mistakes lie deepest. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
  const deepest = [...branches].sort((a, b) => depth(b) - depth(a))[0];
  return deepest && depth(deepest) > 0 ? deepest : undefined;
}

const typeNames: Record<string, string> = { string: 'tekst', number: 'een getal', boolean: 'true of false', array: 'een lijst', object: 'een groep velden' };

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(reasonOf))].join(', of ') || 'een van de bekende soorten';
    case 'too_small':
      return issue.message.startsWith('Too') ? `ten minste ${String(issue.minimum)}` : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too') ? `hoogstens ${String(issue.maximum)}` : issue.message;
    default:
      return issue.message;
  }
}

const fieldNames =
  'name organisation organisations neighbourhood where kind street houseNumber postcode town building position latitude longitude precision moves access wheelchair toilet contact phone mail website whatsapp chat social status offers topics audiences for ages summary hours rules dates varies holidays carnaval schoolHolidays exceptions days from to every since until weeks months languages at valid note appointment referral firstVisit signUp cost costNote spokenLanguages facilities serves handover checked confirmed source'.split(
    ' ',
  );

const guessField = (key: string) => nearest(key, fieldNames);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  const visible = text.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '□');
  return visible.length > 80 ? `${visible.slice(0, 77)}…` : visible;
}
