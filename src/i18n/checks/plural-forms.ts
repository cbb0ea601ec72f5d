import { problemIn } from '#domain/problems.ts';
import { formOf, leavesOf, stemOf } from '../leaves.ts';
import type { LanguageCheck } from './check.ts';

/** Every counted text has exactly the plural forms of its language. */
export const checkPluralForms: LanguageCheck = ({ language, interface: file }) => {
  if (!file) return [];
  const needed: string[] = new Intl.PluralRules(language.intl).resolvedOptions().pluralCategories;
  const counted = Map.groupBy(
    leavesOf(file.value).filter(({ key }) => formOf(key)),
    ({ key }) => stemOf(key),
  );
  return [...counted].flatMap(([path, leaves]) => {
    const forms = leaves.flatMap(({ key }) => formOf(key) ?? []);
    const missing = needed.filter((form) => !forms.includes(form));
    const extra = forms.filter((form) => !needed.includes(form));
    return missing.length + extra.length === 0
      ? []
      : [problemIn(file, leaves[0]?.keys ?? [], 'translation-plural', { path, missing: missing.join(', '), extra: extra.join(', ') })];
  });
};
