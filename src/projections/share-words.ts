/** What the picture beside a shared link says to one reader. */
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import type { Direction } from './text-runs.ts';

export interface ShareText {
  readonly text: string;
  readonly direction: Direction;
}

export interface ShareWords {
  /** The side where all lines start. */
  readonly direction: Direction;
  readonly name: ShareText;
  readonly title: ShareText;
  readonly lead: ShareText;
  /** What must not be mistaken: an invented town, or a site that is not the municipality's. */
  readonly note: ShareText | undefined;
}

interface About {
  readonly name: string;
  readonly invented: boolean;
  readonly publisher?: string | undefined;
}

export function shareWords(reader: Reader, { name, invented, publisher }: About): ShareWords {
  const { direction } = reader.language;
  const said = ({ value, isFallback }: Localized): ShareText => ({ text: visible(value), direction: isFallback ? 'ltr' : direction });
  const note = invented ? 'site.invented' : publisher ? undefined : 'site.notTheMunicipality';
  return {
    direction,
    name: { text: visible(`Open Inloop ${name}`), direction: 'ltr' },
    title: said(reader.say('home.title')),
    lead: said(reader.say('home.lead')),
    note: note && said(reader.say(note, { municipality: name })),
  };
}

// XML allows no control characters, not even escaped. Marks that turn a line are left out: the picture lays out its lines itself.
const visible = (text: string) => text.replace(/\p{Bidi_Control}/gu, '').replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ' ');

/** Everything that is said, to know which letters it takes; "…" stands where a text had to be cut. */
export const lettersOf = ({ name, title, lead, note }: ShareWords): string => [name, title, lead, note].map((said) => said?.text ?? '').join(' ') + '…';
