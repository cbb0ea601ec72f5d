/** Keeps a page of yesterday honest, also one that stays open past midnight: marks today in every table and list of days and takes away what is past. */
import { everyMinute } from './every-minute.ts';

everyMinute(({ date: today }) => {
  for (const day of document.querySelectorAll<HTMLElement>('[data-date]')) {
    const { date = '' } = day.dataset;
    day.classList.toggle('is-today', date === today);
    day.hidden = date < today;
  }
  for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) {
    notice.hidden = (notice.dataset.until ?? '') < today;
  }
});
