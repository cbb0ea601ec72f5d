/** Keeps a page of yesterday honest: marks today in every table of days and takes away what is past. */
import { civilMoment } from '#domain/civil-time.ts';

const { date: today } = civilMoment(Date.now());

for (const row of document.querySelectorAll<HTMLElement>('tr[data-date]')) {
  const { date = '' } = row.dataset;
  row.classList.toggle('is-today', date === today);
  row.hidden = date < today;
}
for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) {
  notice.hidden = (notice.dataset.until ?? '') < today;
}
