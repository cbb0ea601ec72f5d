/** `npm run fonts`: writes src/styles/fonts/, the few letters of each typeface that the site shows, with their licences. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { fontSubsets, type FontSubset } from './font-subsets.ts';

export const fontFolder = 'src/styles/fonts';

const packageOf = (typeface: string) => `node_modules/@fontsource-variable/${typeface}`;

// The licence and its address stand in every file too, for who gets the font alone.
const licenceNames = [13, 14];

async function subsetOf({ typeface, script, characters, weights, features }: FontSubset): Promise<Buffer> {
  const source = readFileSync(`${packageOf(typeface)}/files/${typeface}-${script}-wght-normal.woff2`);
  return subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: weights[0], max: weights[1] } },
    keepFeatures: features,
    preserveNameIds: licenceNames,
    noHinting: true,
  });
}

/** @returns file name (`latin.woff2`, `LICENSE-noto-sans.txt`) → its bytes; the same bytes every time */
export async function fontFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const fonts = fontSubsets.map(async (subset) => [`${subset.name}.woff2`, await subsetOf(subset)] as const);
  const typefaces = [...new Set(fontSubsets.map(({ typeface }) => typeface))];
  const licences = typefaces.map((typeface) => [`LICENSE-${typeface}.txt`, readFileSync(`${packageOf(typeface)}/LICENSE`)] as const);
  return new Map([...(await Promise.all(fonts)), ...licences]);
}

if (import.meta.main) {
  mkdirSync(fontFolder, { recursive: true });
  const files = await fontFiles();
  for (const [name, bytes] of files) {
    writeFileSync(`${fontFolder}/${name}`, bytes);
    console.log(`${fontFolder}/${name}: ${String(bytes.length)} bytes`);
  }
}
