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

/**
 * `value` is there exactly when `problems` is empty.
 * @param fields names that an unknown field may have been meant for; those of content when it is left out
 */
export function parseFile<Schema extends z.ZodType>(file: SourceFile, schema: Schema, fields: readonly string[] = fieldNames): Parsed<z.output<Schema>> {
  if (file.broken) {
    const { line, code, reason } = file.broken;
    return { problems: [problemIn({ ...file, lineOf: () => line }, [], code, { reason })] };
  }
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(file, issue, [], fields)) };
}

function problemsOf(file: SourceFile, issue: Issue, above: readonly PropertyKey[], fields: readonly string[]): Problem[] {
  const path = [...above, ...issue.path];
  const field = path.map(String).join('.') || 'het bestand';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemIn(file, [...path, key], 'unknown-field', { field: [...path, key].map(String).join('.'), guess: guessField(key, fields) }),
    );
  }
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => problemsOf(file, inner, path, fields));
  }
  if (issue.code === 'invalid_key') {
    return [problemIn(file, path, 'wrong-value', { field, value: show(path.at(-1)), reason: [...new Set(issue.issues.map(explanationOf))].join(' ') })];
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

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};

/** Whole sentences that say what does fit: "Wat wel kan: free, small.", "Hier hoort een lijst.", or the explanation of the schema. */
function reasonOf(issue: Issue): string {
  const all = simpleIssues(issue);
  const choices = all.flatMap(choicesOf);
  const types = all.flatMap((one) => (one.code === 'invalid_type' ? [typeNames[one.expected] ?? one.expected] : []));
  const sentences = all.flatMap((one) => (['invalid_value', 'invalid_type', 'invalid_union'].includes(one.code) ? [] : [explanationOf(one)]));
  const list = [...new Set(choices)].join(', ');
  const type = [...new Set(types)].join(' of ');
  const fitting = choices.length > 0 ? [`Wat wel kan: ${list}${types.length > 0 ? `, of ${type}` : ''}.`] : types.length > 0 ? [`Hier hoort ${type}.`] : [];
  return [...new Set([...fitting, ...sentences])].join(' ') || 'Kies een van de bekende soorten.';
}

/** The issues inside a union that names no choices of its own. */
const simpleIssues = (issue: Issue): Issue[] =>
  issue.code === 'invalid_union' && issue.errors.length > 0 ? issue.errors.flat().flatMap(simpleIssues) : [issue];

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : [];
}

function explanationOf(issue: Issue): string {
  // Only an explanation of our own schema is Dutch; Zod's own begins with "Too".
  if (issue.code === 'too_small' && issue.message.startsWith('Too')) {
    if (issue.origin === 'array') return `Noem er ten minste ${String(issue.minimum)}.`;
    return issue.inclusive === false
      ? `Hier hoort een getal groter dan ${String(issue.minimum)}.`
      : `Hier hoort een getal van ten minste ${String(issue.minimum)}.`;
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too')) {
    if (issue.origin === 'array') return `Noem er hoogstens ${String(issue.maximum)}.`;
    return issue.origin === 'string'
      ? `Hier passen hoogstens ${String(issue.maximum)} tekens.`
      : `Hier hoort een getal van hoogstens ${String(issue.maximum)}.`;
  }
  return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
}

const fieldNames =
  'name organisation organisations neighbourhood where kind street houseNumber postcode town building position latitude longitude precision moves access wheelchair toilet contact phone mail website whatsapp chat social status offers topics audiences for ages summary hours rules dates varies holidays carnaval schoolHolidays exceptions days from to every since until weeks months languages at valid note appointment referral firstVisit signUp cost costNote spokenLanguages facilities anonymous withoutParents serves handover checked confirmed source'.split(
    ' ',
  );

/** What people type for a field when they write Dutch. */
const dutchNames: ReadonlyMap<string, string> = new Map([
  ['adres', 'street'],
  ['bron', 'source'],
  ['naam', 'name'],
  ['onderwerpen', 'topics'],
  ['soort', 'kind'],
  ['soorten', 'kinds'],
  ['straat', 'street'],
  ['telefoon', 'phone'],
  ['talen', 'languages'],
  ['tijden', 'hours'],
  ['wensen', 'wishes'],
  ['wijk', 'neighbourhood'],
  ['woorden', 'words'],
]);

function guessField(key: string, fields: readonly string[]): string | undefined {
  const dutch = [...dutchNames].flatMap(([name, field]) => (fields.includes(field) ? [name] : []));
  const guess = dutch.includes(key) ? key : nearest(key, [...fields, ...dutch]);
  return guess === undefined ? undefined : (dutchNames.get(guess) ?? guess);
}

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
