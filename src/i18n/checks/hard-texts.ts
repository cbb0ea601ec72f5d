import { problemIn } from '#domain/problems.ts';
import { readabilityOf } from '../readability.ts';
import type { LanguageCheck } from './check.ts';
import { gateOf, type DutchReading } from './dutch-gate.ts';

// Below this a name or two decide the figure.
const fewestWords = 40;

/** A list of names is no text to read. */
const isSentence = ({ text }: DutchReading) => /[.!?]$/.test(text);

/** Files whose texts together are harder than the gate. */
export const checkHardTexts: LanguageCheck = (setting) => {
  const found = gateOf(setting);
  if (!found) return [];
  const { least } = found.gate;
  return [...Map.groupBy(found.readings.filter(isSentence), ({ file }) => file)].flatMap(([file, readings]) => {
    // The same line under every neighbourhood is read once.
    const reading = readabilityOf([...new Set(readings.map(({ text }) => text))]);
    if (!reading || reading.words < fewestWords || reading.fleschDouma >= least) return [];
    return [problemIn(file, [], 'text-hard', { score: Math.floor(reading.fleschDouma), least })];
  });
};
