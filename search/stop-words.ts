/** Words that say nothing about what somebody is looking for. */
const words =
  'de het een en of in op bij voor van met ik mijn die dat is wil niet te heb hebben over iemand wat waar hoe kan kunt moet u je er zijn aan om naar the a an and or at for my to';

const stopWords = new Set(words.split(' '));

export const isStopWord = (word: string) => stopWords.has(word);
