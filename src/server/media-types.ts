import { extname } from 'node:path';
import { extraMediaTypes } from '#headers';

const mediaTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(extraMediaTypes),
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  mjs: 'text/javascript',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

const isText = (type: string) => type.startsWith('text/') || /(?:json|xml|yaml)$/.test(type);

/** The Content-Type of a file, with the character set where it is text. */
export const mediaTypeOf = (path: string): string => {
  const type = mediaTypes[extname(path).slice(1).toLowerCase()] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
};

/** Pictures and fonts are compressed already. */
export const isCompressible = (mediaType: string): boolean => mediaType.includes('charset=');
