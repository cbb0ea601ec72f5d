/** Where the quick exit goes: a page anybody might be looking at. */
export const elsewhere = 'https://www.buienradar.nl/';
