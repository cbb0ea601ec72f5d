/** Where a visitor can ask what we don't know. Only channels that exist are named. */
import type { Contact } from '#domain/contact.schema.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';

export type WayOut = 'call' | 'website' | 'mail' | 'advice';

export function wayOut({ phone, website, mail }: Contact): WayOut {
  if (phone !== undefined) return 'call';
  if (website !== undefined) return 'website';
  return mail === undefined ? 'advice' : 'mail';
}

export function wayOutWords(contact: Contact, reader: Reader): Localized {
  switch (wayOut(contact)) {
    case 'call':
      return reader.say('place.wayOutCall', { phone: contact.phone ?? '' });
    case 'website':
      return reader.say('place.wayOutWebsite');
    case 'mail':
      return reader.say('place.wayOutMail');
    case 'advice':
      return reader.say('place.wayOutAdvice');
  }
}
