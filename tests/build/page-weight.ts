import { brotliCompressSync } from 'node:zlib';
import type { BuiltSite, Page } from './built-site.ts';
import { byName } from './html.ts';

/** Bytes of the page and of each kind of file it asks for by itself: what a script imports later on, after a press or a while, is left out. */
export function weightOf({ files, read }: BuiltSite, { html, root }: Page): Record<string, number> {
  const bytes = (text: string) => brotliCompressSync(text).length;
  const asked = new Set<string>();
  const ask = (file: string | undefined) => {
    if (file === undefined || asked.has(file) || !files.includes(file)) return;
    asked.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) ask(new URL(path!, `http://site${file}`).pathname);
  };
  for (const { attributes } of byName(root, 'link'))
    if (['stylesheet', 'icon', 'manifest', 'modulepreload'].includes(attributes.get('rel') ?? '')) ask(attributes.get('href'));
  for (const { attributes } of byName(root, 'script')) ask(attributes.get('src'));
  for (const { attributes } of byName(root, 'use')) ask(attributes.get('href')?.replace(/#.*/, ''));
  const ofKind = (kind: string) => [...asked].filter((file) => file.endsWith(kind)).reduce((sum, file) => sum + bytes(read(file)), 0);
  return { html: bytes(html), css: ofKind('.css'), js: ofKind('.js'), svg: ofKind('.svg'), manifest: ofKind('.webmanifest') };
}
