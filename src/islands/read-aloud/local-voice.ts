/** A voice that is on the device itself: any other sends what it reads to a company. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

// Android writes nl_NL.
const partsOf = (tag: string) => tag.toLowerCase().split(/[-_]/);

/**
 * The voice somebody chose for their device, else the one of the country the language is named after, else any that fits.
 * @param language as in the attribute lang: `nl`, `ar`
 */
export function localVoice<Voice extends VoiceFacts>(voices: readonly Voice[], language: string): Voice | undefined {
  const [wanted] = partsOf(language);
  const fitting = voices.filter(({ lang, localService }) => localService && partsOf(lang)[0] === wanted);
  return fitting.find((voice) => voice.default) ?? fitting.find(({ lang }) => partsOf(lang)[1] === wanted) ?? fitting[0];
}
