/** Reads one YAML or JSON file and remembers on which line everything stands. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { LineCounter, parseDocument, isMap, isPair, isScalar, isSeq, type Node, type YAMLParseError } from 'yaml';
import type { SourceFile } from '#domain/sources.ts';

const kilobyte = 1024;
const largestFile = { '.yaml': 256 * kilobyte, '.yml': 256 * kilobyte, '.json': 512 * kilobyte, '.geojson': 2048 * kilobyte };

/** File name without its extension: the id. */
const idOf = (path: string) => basename(path, extname(path));

/**
 * @param path where the file is on disk
 * @param shownPath what people get to see
 * @returns the file; a file that can't be read has `broken` and no value. Never throws on content.
 */
export function readFile(path: string, shownPath: string): SourceFile {
  const id = idOf(path);
  const brokenFile = (code: 'file-broken' | 'file-too-large', line: number, reason: string): SourceFile => ({
    id,
    path: shownPath,
    value: undefined,
    lineOf: () => line,
    broken: { line, code, reason },
  });

  const limit = largestFile[extname(path) as keyof typeof largestFile];
  const { size } = statSync(path);
  if (size > limit) {
    return brokenFile('file-too-large', 1, `${String(Math.ceil(size / kilobyte))} kB, hoogstens ${String(limit / kilobyte)} kB`);
  }

  const counter = new LineCounter();
  const text = readFileSync(path, 'utf8');
  // JSON is YAML: one parser gives both their line numbers.
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : Math.max(1, counter.linePos(offset).line));
  const garbled = text.indexOf('\uFFFD');
  if (garbled >= 0) return brokenFile('file-broken', lineAt(garbled), 'not-utf8');
  const [error] = document.errors;
  if (error) return brokenFile('file-broken', lineAt(error.pos[0]), reasonOf(error));

  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    // Throws on an alias that holds itself: whoever walks through that never comes back.
    JSON.stringify(value);
    return { id, path: shownPath, value, lineOf: (keys) => lineAt(offsetOf(document.contents, keys)) };
  } catch (cause) {
    return brokenFile('file-broken', 1, cause instanceof Error ? cause.message : String(cause));
  }
}

/** The id of a reason that the problem has Dutch words for; the message of the parser when it has none. */
function reasonOf({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'duplicate-key';
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'UNEXPECTED_TOKEN':
      return 'unexpected';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'colon';
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? 'bracket' : 'indentation';
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return 'quote';
      if (message.startsWith('Flow')) return 'bracket';
      return message.startsWith('Implicit map keys') ? 'colon' : message;
    default:
      return message;
  }
}

/** Where the value at `keys` starts; of its key when it has one, of the nearest parent when it isn't there. */
function offsetOf(root: Node | null, keys: readonly PropertyKey[]): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((candidate) => isPair(candidate) && isScalar(candidate.key) && String(candidate.key.value) === String(key));
      if (!pair) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const child = node.items[key] as Node | undefined;
      if (!child) return offset;
      offset = child.range?.[0] ?? offset;
      node = child;
    } else {
      return offset;
    }
  }
  return offset;
}
