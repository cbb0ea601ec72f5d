/** An invented municipality may not hold anything that could be real, and a real one nothing that can't. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import type { SourceFile } from '../sources.ts';
import type { Check } from './check.ts';

const isPhoneField = (key: string) => key === 'phone' || key === 'whatsapp';
const cannotRing = (phone: string) => phone.startsWith('000');
const host = (link: string) => (URL.canParse(link) ? new URL(link).hostname : (link.split('@')[1] ?? ''));
const isExample = (link: string) => /(^|\.)example\.(org|com|net)$/.test(host(link));

export const checkInvented: Check = ({ content }) => {
  const { municipality } = content;
  if (!municipality) return [];
  const { invented } = municipality.value;
  const neighbourhoods = content.neighbourhoods ? [content.neighbourhoods] : [];
  return [municipality, ...neighbourhoods, ...content.organisations, ...content.places, ...content.notices].flatMap(({ file }) =>
    walk(file, file.value, [], invented),
  );
};

function walk(file: SourceFile, value: unknown, path: readonly PropertyKey[], invented: boolean): Problem[] {
  if (Array.isArray(value)) return value.flatMap((child: unknown, number) => walk(file, child, [...path, number], invented));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, child]) => walk(file, child, [...path, key], invented));
  if (typeof value !== 'string' || value === 'unknown') return [];
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const isImpossible = isPhoneField(key)
    ? cannotRing(value)
    : key === 'postcode' || key === 'postcodes'
      ? value.startsWith('0')
      : /^https?:\/\//.test(value) || key === 'mail'
        ? isExample(value)
        : undefined;
  if (isImpossible === undefined || isImpossible === invented) return [];
  return [problemIn(file, path, invented ? 'invented-could-be-real' : 'real-looks-invented', { what: `${path.map(String).join('.')}: ${value}` })];
}
