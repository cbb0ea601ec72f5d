import { problemIn } from '#domain/problems.ts';
import { readabilityOf, type Readability } from '../readability.ts';
import type { SourceFile } from '#domain/sources.ts';
import type { LanguageCheck } from './check.ts';
import { gateOf, type DutchReading } from './dutch-gate.ts';

// Below this a name or two decide the figure.
const fewestWords = 40;

/** A list of names is no text to read. */
const isSentence = ({ text }: DutchReading) => /[.!?]$/.test(text);

/** How hard the texts of each file are together; files with only a few words are left out. */
export const readFiles = (readings: readonly DutchReading[]): { readonly file: SourceFile; readonly reading: Readability }[] =>
  [...Map.groupBy(readings.filter(isSentence), ({ file }) => file)].flatMap(([file, own]) => {
    // The same line under every neighbourhood is read once.
    const reading = readabilityOf([...new Set(own.map(({ text }) => text))]);
    return reading && reading.words >= fewestWords ? [{ file, reading }] : [];
  });

/** Files whose texts together are harder than the gate. */
export const checkHardTexts: LanguageCheck = (setting) => {
  const found = gateOf(setting);
  if (!found) return [];
  const { least } = found.gate;
  return readFiles(found.readings)
    .filter(({ reading }) => reading.fleschDouma < least)
    .map(({ file, reading }) => problemIn(file, [], 'text-hard', { score: Math.floor(reading.fleschDouma), least }));
};
