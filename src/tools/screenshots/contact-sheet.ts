/** Pages on which all pictures can be looked at together. */
import type { Sitting } from './plan.ts';
import { languages, schemes, type Scheme } from './plan.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const page = (title: string, style: string, body: string) =>
  `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style>\n<h1>${escape(title)}</h1>\n${body}\n</html>\n`;

const plain =
  'body{margin:16px;font:14px/1.3 sans-serif;background:#777;color:#fff}h1{margin:0 0 12px;font-size:20px}a{color:inherit}img{display:block;background:#999}';

const albumStyle = `${plain}table{border-spacing:6px 10px}th{position:sticky;font-weight:normal;text-align:start;vertical-align:top;background:#777}
thead th{top:0;z-index:1}tbody th{left:0;min-width:150px}th b{display:block}td{vertical-align:top}td a{display:block}td img{height:130px}`;

/** Rows are page types, columns language, width and scheme; a thumbnail leads to its picture. Its files lie beside it: `x.jpg`, `thumbs/x.jpg`. */
export const album = (title: string, sittings: readonly Sitting[]): string => {
  const columns = [...new Set(sittings.flatMap((sitting) => sitting.pictures.map((picture) => columnOf(sitting, picture))))].sort(inColumnOrder);
  const head = columns.map((column) => `<th>${escape(column)}</th>`).join('');
  const types = new Map(sittings.map(({ type }) => [type.id, type]));
  const rows = [...types.values()].map((type) => {
    const own = new Map(
      sittings
        .filter((sitting) => sitting.type.id === type.id)
        .flatMap((sitting) => sitting.pictures.map((picture) => [columnOf(sitting, picture), picture.name])),
    );
    const cells = columns.map((column) => cellOf(own.get(column))).join('');
    return `<tr><th><b>${escape(type.title)}</b>${escape(type.id)}<br>/${escape(type.path)}</th>${cells}</tr>`;
  });
  return page(title, albumStyle, `<table><thead><tr><td></td>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`);
};

const columnOf = ({ language }: Sitting, { width, scheme }: Sitting['pictures'][number]) => `${language} ${String(width)} ${scheme}`;

/** Language, then scheme, then width: what is compared stands side by side. */
const inColumnOrder = (a: string, b: string) => {
  const rank = (column: string) => {
    const [language = '', width = '', scheme = ''] = column.split(' ');
    return languages.findIndex((one) => one === language) * 1e6 + schemes.findIndex((one) => one === scheme) * 1e5 + Number(width);
  };
  return rank(a) - rank(b);
};

const cellOf = (name: string | undefined) =>
  name === undefined ? '<td></td>' : `<td><a href="${escape(name)}.jpg"><img src="thumbs/${escape(name)}.jpg" alt="${escape(name)}" loading="lazy"></a></td>`;

const sheetStyle = `${plain}main{display:flex;flex-wrap:wrap;gap:14px}figure{margin:0}figcaption{padding-block-end:3px}figure div{display:flex;gap:4px;min-width:300px}`;

/** One page with the thumbnails of one language and scheme, to be photographed itself. @param thumbs name of a picture → its thumbnail (JPEG) */
export const sheet = (
  title: string,
  sittings: readonly Sitting[],
  [language, scheme]: readonly [string, Scheme],
  thumbs: ReadonlyMap<string, Buffer>,
): string => {
  const figures = sittings
    .filter((sitting) => sitting.language === language)
    .map(({ type, pictures }) => {
      const images = pictures.flatMap((picture) => {
        const thumb = picture.scheme === scheme ? thumbs.get(picture.name) : undefined;
        return thumb ? [`<img alt="" src="data:image/jpeg;base64,${thumb.toString('base64')}">`] : [];
      });
      return `<figure><figcaption>${escape(type.id)}</figcaption><div>${images.join('')}</div></figure>`;
    });
  return page(`${title}, ${language}, ${scheme}`, sheetStyle, `<main>${figures.join('\n')}</main>`);
};
