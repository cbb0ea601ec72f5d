/** The tags that tell a message or a timeline what to show beside a link to a page. */
import type { Reader } from '#i18n/reader.ts';
import { pictureSize } from './share-picture.ts';

/** Open Graph tags have a property, all others a name. */
export type ShareTag = { readonly content: string } & ({ readonly property: string } | { readonly name: string });

interface SharedPage {
  readonly municipality: { readonly name: string; readonly publicAddress?: string | undefined };
  /** As in `<title>`: neutral on a page about violence. */
  readonly title: string;
  readonly description: string;
  /** Without its locale: `plekken/x/`. */
  readonly path: string;
  readonly isSensitive: boolean;
}

/** What a page about violence is about stays out: also its address, which holds a name. */
export function shareTags({ municipality, title, description, path, isSensitive }: SharedPage, reader: Reader): readonly ShareTag[] {
  const { name } = municipality;
  const { id } = reader.language;
  // Who reads these tags follows full addresses only.
  const base = municipality.publicAddress?.replace(/\/$/, '');
  const alt = reader.words('share.alt', (speaker) => ({ municipality: name, title: speaker.words('home.title') }));
  return [
    { property: 'og:title', content: title },
    ...(isSensitive ? [] : [{ property: 'og:description', content: description }]),
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: `Open Inloop ${name}` },
    { property: 'og:locale', content: openGraphLocale(reader.language.intl) },
    ...(base === undefined
      ? []
      : [
          ...(isSensitive ? [] : [{ property: 'og:url', content: base + reader.href(path) }]),
          { property: 'og:image', content: `${base}/deel/${id}.png` },
          { property: 'og:image:type', content: 'image/png' },
          { property: 'og:image:width', content: String(pictureSize.width) },
          { property: 'og:image:height', content: String(pictureSize.height) },
          { property: 'og:image:alt', content: alt },
          { name: 'twitter:card', content: 'summary_large_image' },
        ]),
  ];
}

/** `nl-x-simpel` → `nl_NL`. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  // Open Graph knows one Arabic, of no country.
  return `${language}_${language === 'ar' ? 'AR' : (region ?? language.toUpperCase())}`;
}
