/** Telephone numbers as people say them: digit by digit, with a pause between groups. A voice makes thousands of them. */

/** `077-359 63` → `0 7 7, 3 5 9, 6 3`. For words that hold a telephone number and no other. */
export const spellDigits = (text: string) => text.replace(/(\d)[\s()–-]+(?=\d)/g, '$1, ').replace(/\d(?=\d)/g, '$& ');

// At least eight digits after 0 or +, the 14 0… of a municipality, and the two that everybody knows. Times, prices, years and postcodes stay.
const telephone = /(^|[^\d.,:])((?:\+\d|0)(?:[\s()–-]{0,3}\d){7,}|14\s?0\d{2,3}|11[23])(?![.,:]?\d)/g;

/** The same for running text, where other numbers stand too. */
export const spokenNumbers = (text: string) => text.replace(telephone, (_, before: string, number: string) => before + spellDigits(number));
