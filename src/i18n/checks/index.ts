/** All language checks. A new one is a file beside this one and a name in this list. */
import type { LanguageCheck } from './check.ts';
import { checkEmpty } from './empty.ts';
import { checkEqualToDutch } from './equal-to-dutch.ts';
import { checkGlossaryWords } from './glossary-words.ts';
import { checkHardTexts } from './hard-texts.ts';
import { checkMissing } from './missing.ts';
import { checkNumbers } from './numbers.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPluralForms } from './plural-forms.ts';
import { checkScripts } from './scripts.ts';
import { checkSentenceLength } from './sentence-length.ts';
import { checkStamps } from './stamps.ts';
import { checkUnknownKeys } from './unknown-keys.ts';
import { checkLongWords, checkWords } from './words.ts';

export const languageChecks: readonly LanguageCheck[] = [
  checkMissing,
  checkStamps,
  checkEqualToDutch,
  checkPluralForms,
  checkPlaceholders,
  checkUnknownKeys,
  checkEmpty,
  checkNumbers,
  checkScripts,
  checkSentenceLength,
  checkHardTexts,
  checkWords,
  checkLongWords,
  checkGlossaryWords,
];
