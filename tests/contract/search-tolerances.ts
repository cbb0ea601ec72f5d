/**
 * How far a search server may be from the engine in the page. Filters, numbers and distances are exact; words are not:
 * a server looks for beginnings of the last word only, allows other typing errors, never looks inside a word, and orders by rules instead of weights.
 * The shares leave room for what only a real server decides.
 */

/** Of the questions: what the page is sure of and puts in its first three stands in the first ten of the server. */
export const leastAgreement = 0.75;
export const firstInPage = 3;
export const firstOnServer = 10;

/** Of the questions for which the page has nothing it is sure of: the server has nothing it is sure of either. */
export const leastNothing = 0.6;

/** Of the questions: the same words are said to be found nowhere (`dropped`), and to be known nowhere (`unknown`). */
export const leastSameDropped = 0.75;
export const leastSameUnknown = 0.7;

/** MRR@5 of the judged questions: the floor of the page is 0.88. */
export const leastMrr = 0.65;

/** Two ways to reckon with a round earth: so much of a distance may differ, and points this near each other may change places. */
export const distanceShare = 0.01;
export const sameSpot = 5;
