/** Says a day in words. Making a formatter costs more than a hundred uses of it, so each is made once. */
import type { CivilDate } from '#domain/civil-time.ts';

const made = new Map<string, Intl.DateTimeFormat>();

/** @param options which parts of the day are said. @returns "dinsdag" or "dinsdag 8 december" */
export function dayInWords(date: CivilDate, intl: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${intl} ${Object.keys(options).join(' ')} ${Object.values(options).join(' ')}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' });
  made.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}
