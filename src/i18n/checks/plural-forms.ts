import { problemIn } from '#domain/problems.ts';
import { formOf, leavesOf, stemOf } from '../leaves.ts';
import type { LanguageCheck } from './check.ts';

/** What Dutch counts has exactly the plural forms of the language, and nothing else has any. */
export const checkPluralForms: LanguageCheck = ({ language, interface: file, dutch }) => {
  if (!file) return [];
  const categories: string[] = new Intl.PluralRules(language.intl).resolvedOptions().pluralCategories;
  const isCounted = new Map(dutch.flatMap(({ area, key, forms }) => (area === 'interface' ? [[key, forms.some((form) => formOf(form.key))] as const] : [])));
  const leaves = leavesOf(file.value).filter(({ key }) => isCounted.has(stemOf(key)));
  return [...Map.groupBy(leaves, ({ key }) => stemOf(key))].flatMap(([path, own]) => {
    const needed = isCounted.get(path) ? categories : ['zonder vorm'];
    const forms = own.map(({ key }) => formOf(key) ?? 'zonder vorm');
    const missing = needed.filter((form) => !forms.includes(form));
    const extra = forms.filter((form) => !needed.includes(form));
    return missing.length + extra.length === 0
      ? []
      : [problemIn(file, own[0]?.keys ?? [], 'translation-plural', { path, missing: missing.join(', '), extra: extra.join(', ') })];
  });
};
