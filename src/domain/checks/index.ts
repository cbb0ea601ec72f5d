/** All checks. A new one is a file beside this one and a name in this list. */
import type { Check } from './check.ts';
import { checkAges } from './ages.ts';
import { checkCardCodes } from './card-codes.ts';
import { checkCombinations } from './combinations.ts';
import { checkConfidential } from './confidential.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFreshness } from './freshness.ts';
import { checkHours } from './hours.ts';
import { checkInvented } from './invented.ts';
import { checkNeighbourhoods } from './neighbourhoods.ts';
import { checkPositions } from './positions.ts';
import { checkQuestions } from './questions.ts';
import { checkReferences } from './references.ts';
import { checkSpots } from './spots.ts';
import { checkStreetWork } from './street-work.ts';
import { checkTerms } from './terms.ts';
import { checkYouth } from './youth.ts';

export const checks: readonly Check[] = [
  checkDuplicates,
  checkReferences,
  checkSpots,
  checkTerms,
  checkQuestions,
  checkCardCodes,
  checkNeighbourhoods,
  checkPositions,
  checkHours,
  checkAges,
  checkCombinations,
  checkConfidential,
  checkStreetWork,
  checkYouth,
  checkFreshness,
  checkInvented,
];
