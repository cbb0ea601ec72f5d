/** Minutes from midnight as people of a language write a time. */
import { timeOf } from '#domain/civil-time.ts';

export interface TimeStyle {
  readonly separator: string;
  readonly padHour: boolean;
}

/** 570 → '9.30'; past midnight counts on: 1500 → '1.00'; 1440 stays '24.00'. */
export function clockTime(minute: number, { separator, padHour }: TimeStyle): string {
  const [hour = '', minutes = ''] = (minute === 1440 ? '24:00' : timeOf(minute)).split(':');
  return `${padHour ? hour : hour.replace(/^0(?=\d)/, '')}${separator}${minutes}`;
}
