import { describe, expect, test } from 'vitest';
import { localVoice, type VoiceFacts } from '#islands/read-aloud/local-voice.ts';
import { spellDigits, spokenNumbers } from '#islands/read-aloud/spoken-numbers.ts';

describe('a telephone number is said digit by digit', () => {
  test.each([
    ['Bel 077 359 63 63.', 'Bel 0 7 7, 3 5 9, 6 3, 6 3.'],
    ['Bel 0773596363', 'Bel 0 7 7 3 5 9 6 3 6 3'],
    ['0800-0113 is gratis', '0 8 0 0, 0 1 1 3 is gratis'],
    ['+31 (0)77 359 63 63', '+3 1, 0, 7 7, 3 5 9, 6 3, 6 3'],
    ['Bel 112 of 14 077', 'Bel 1 1 2 of 1 4, 0 7 7'],
    ['اتصل على 06 12345678 الآن', 'اتصل على 0 6, 1 2 3 4 5 6 7 8 الآن'],
  ])('%s', (text, spoken) => {
    expect(spokenNumbers(text)).toBe(spoken);
  });

  test.each([
    'Van 9.30 tot 12.00 uur, of 09:30–12:00',
    'Een maaltijd kost € 4,50 of € 112,50',
    'Maandag 23 november 2026',
    '5913 EX Venlo, nummer 1125',
    '0005 KL Voorbeeldstad',
    'Postcode 0002 en 0003',
    'Voor 18-plussers: 10.000 mensen',
  ])('other numbers stay: %s', (text) => {
    expect(spokenNumbers(text)).toBe(text);
  });

  test('where the page says that it is one, also a short one', () => {
    expect(spellDigits('113')).toBe('1 1 3');
    expect(spellDigits('116 006')).toBe('1 1 6, 0 0 6');
  });
});

describe('the voice', () => {
  const voice = (lang: string, facts: Partial<VoiceFacts> = {}): VoiceFacts => ({ lang, localService: true, default: false, ...facts });

  test('is never one of the cloud', () => {
    expect(localVoice([voice('nl-NL', { localService: false, default: true })], 'nl')).toBeUndefined();
    const own = voice('nl-BE');
    expect(localVoice([voice('nl-NL', { localService: false }), own], 'nl')).toBe(own);
  });

  test.each([
    ['nl-NL', 'nl'],
    ['nl-BE', 'nl'],
    ['nl_NL', 'nl'],
    ['nl', 'nl'],
    ['ar-SA', 'ar'],
    ['ar-001', 'ar'],
    ['uk-UA', 'uk'],
    ['en-US', 'en'],
    ['pl-PL', 'pl'],
  ])('%s reads %s', (tag, language) => {
    const fitting = voice(tag);
    expect(localVoice([voice('fr-FR', { default: true }), fitting], language)).toBe(fitting);
  });

  test('of another language is no voice, also when its name begins alike', () => {
    expect(localVoice([voice('en-GB', { default: true }), voice('nld-NL'), voice('arz-EG')], 'ar')).toBeUndefined();
    expect(localVoice<VoiceFacts>([], 'nl')).toBeUndefined();
  });

  test('is the one somebody chose, else that of the country the language is named after', () => {
    const [belgian, dutch, chosen] = [voice('nl-BE'), voice('nl-NL'), voice('nl-BE', { default: true })];
    expect(localVoice([belgian, dutch, chosen], 'nl')).toBe(chosen);
    expect(localVoice([belgian, dutch], 'nl')).toBe(dutch);
  });
});
