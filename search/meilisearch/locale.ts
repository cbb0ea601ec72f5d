/** The languages the server can be told a text is in: of each its code of two letters and the one of three. */
const accepted =
  'af afr ak aka am amh ar ara az aze be bel bn ben bg bul ca cat cs ces da dan de deu el ell en eng eo epo et est fi fin fr fra gu guj he heb hi hin hr hrv hu hun hy hye id ind it ita jv jav ja jpn kn kan ka kat km khm ko kor la lat lv lav lt lit ml mal mr mar mk mkd my mya ne nep nl nld nb nob or ori pa pan fa pes pl pol pt por ro ron ru rus si sin sk slk sl slv sn sna es spa sr srp sv swe ta tam te tel tl tgl th tha tk tuk tr tur uk ukr ur urd uz uzb vi vie yi yid zh zho zu zul cy cym'.split(
    ' ',
  );
const locales = new Map(accepted.flatMap((code, number) => (number % 2 === 0 ? [[code, accepted[number + 1] ?? code] as const] : [])));

/**
 * Told that a text is German, the server cuts its long words with a dictionary: in texts and questions, Dutch words too, and not in synonyms.
 * The documents hold the parts of long words already, so German is read as Dutch is, by the word.
 */
const readAs: Readonly<Partial<Record<string, string>>> = { de: 'nl' };

/** @param language code such as `pl`. @returns what to tell the server, `pol`; undefined for a language it doesn't know */
export const localeOf = (language: string): string | undefined => locales.get(readAs[language] ?? language);
