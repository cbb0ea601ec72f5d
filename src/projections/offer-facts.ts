/** The facts of an offer as questions people ask. Those nobody has told us are in unknown-facts.ts. */
import type { Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';
import { audienceWords } from './audience-words.ts';

export interface Fact {
  readonly id: string;
  readonly pictogram: string;
  readonly question: Localized;
  readonly answers: readonly Localized[];
}

/** The known facts, most asked first. */
export function factsOf(offer: Offer, reader: Reader): Fact[] {
  const { appointment, referral, firstVisit, signUp, cost, anonymous, withoutParents, spokenLanguages, facilities, serves, handover } = offer;
  // Nobody walks in on the telephone.
  const isRemote = offer.place.where.kind === 'remote';
  const fact = (id: string, pictogram: string, question: InterfaceKey, answers: readonly (Localized | undefined)[]): Fact[] => {
    const known = answers.filter((answer) => answer !== undefined);
    return known.length > 0 ? [{ id, pictogram, question: reader.say(question), answers: known }] : [];
  };
  return [
    ...fact('audience', 'users', 'fact.audience.question', audienceWords(offer, reader)),
    ...fact('appointment', 'calendar-check', 'fact.appointment.question', [
      appointment === 'unknown' || (isRemote && appointment === 'none') || (signUp && appointment === 'required')
        ? undefined
        : reader.say(`fact.appointment.${appointment}`),
    ]),
    ...fact('signUp', 'pencil', 'fact.signUp.question', signUpWords(offer, reader)),
    ...fact('referral', 'mail-forward', 'fact.referral.question', [referral === 'unknown' ? undefined : reader.say(`fact.referral.${referral}`)]),
    ...fact('firstVisit', 'door-enter', 'fact.firstVisit.question', [
      firstVisit === 'unknown' || isRemote ? undefined : reader.say(`fact.firstVisit.${firstVisit}`),
    ]),
    ...fact('cost', 'coin-euro', 'fact.cost.question', [
      // An amount in words says more than "free" or "a small amount", and is never said beside it.
      reader.textAt(offer.texts, 'costNote') ?? (cost === 'unknown' ? undefined : reader.say(`fact.cost.${cost}`)),
    ]),
    ...fact('anonymous', 'eye-off', 'fact.anonymous.question', [anonymous === 'unknown' ? undefined : reader.say(`fact.anonymous.${anonymous}`)]),
    ...fact('withoutParents', 'user-shield', 'fact.withoutParents.question', [
      withoutParents === 'unknown' ? undefined : reader.say(`fact.withoutParents.${withoutParents}`),
    ]),
    ...fact(
      'bring',
      'backpack',
      'fact.bring.question',
      handover?.bring.map((_, number) => reader.textAt(offer.texts, `handover.bring.${String(number)}`)) ?? [],
    ),
    ...fact('expect', 'message-2', 'fact.expect.question', [reader.textAt(offer.texts, 'handover.expect')]),
    ...fact('askFor', 'user-question', 'fact.askFor.question', [reader.textAt(offer.texts, 'handover.askFor')]),
    ...fact('languages', 'language', 'fact.languages.question', spokenLanguages === 'unknown' ? [] : [languageList(spokenLanguages, reader)]),
    ...fact(
      'facilities',
      'coffee',
      'fact.facilities.question',
      facilities.map(({ name }) => reader.text(name)),
    ),
    ...fact(
      'serves',
      'map-pin',
      'fact.serves.question',
      serves === 'all' ? [] : [reader.say('fact.serves.some', ({ format }) => ({ names: format.list(serves.map(({ name }) => name)) }))],
    ),
  ];
}

const languageList = (codes: readonly string[], { format, language }: Reader): Localized => ({
  value: format.list(codes.map(format.language)),
  language: language.id,
  isFallback: false,
});

function signUpWords({ signUp }: Offer, reader: Reader): Localized[] {
  if (!signUp) return [];
  const how = reader.say(`fact.signUp.${signUp.how}`);
  const { before } = signUp;
  if (before === undefined) return [how];
  if (!before.startsWith('P')) return [how, reader.say('fact.signUp.beforeDate', ({ format }) => ({ date: format.date(before) }))];
  const count = Number(before.slice(1, -1));
  return [how, reader.say(before.endsWith('W') ? 'fact.signUp.beforeWeeks' : 'fact.signUp.beforeDays', { count })];
}
