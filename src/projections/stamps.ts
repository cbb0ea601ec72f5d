/** The check dates of groups of facts in words; groups with one date and one source go together. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Checked, FactGroup } from '#domain/checked.schema.ts';
import type { Localized } from '#domain/text.ts';
import { trustOf, type Trust } from '#domain/trust.ts';
import { inSentence } from '#i18n/in-sentence.ts';
import type { Reader } from '#i18n/reader.ts';

export interface Stamp {
  /** "Tijden en adres:" */
  readonly groups: Localized;
  readonly words: Localized;
  readonly source: string | undefined;
  readonly isSure: boolean;
}

const trustKeys = { confirmed: 'checked.confirmed', stale: 'checked.stale', unconfirmed: 'checked.reported' } as const;

export function stampsOf(checked: Readonly<Partial<Record<FactGroup, Checked>>>, { municipality, today }: Catalogue, reader: Reader): Stamp[] {
  const together = new Map<string, { groups: FactGroup[]; checked: Checked; trust: Trust }>();
  for (const [group, facts] of Object.entries(checked) as [FactGroup, Checked][]) {
    const trust = trustOf(facts, municipality.shelfLife[group], today);
    const key = JSON.stringify([facts.on, facts.source, trust]);
    const same = together.get(key);
    if (same) same.groups.push(group);
    else together.set(key, { groups: [group], checked: facts, trust });
  }
  return [...together.values()].map(({ groups, checked: { on, source }, trust }) => ({
    groups: reader.say('checked.groups', (speaker) => ({
      groups: speaker.format.list(
        groups.map((group) => speaker.say(`checked.group.${group}`)).map((name, number) => (number === 0 ? name.value : inSentence(name, speaker))),
      ),
    })),
    words:
      on === 'unknown'
        ? reader.say('checked.reportedUndated')
        : reader.say(trust === 'confirmed' && on.length < 10 ? 'checked.confirmedIn' : trustKeys[trust], ({ format }) => ({ date: format.date(on) })),
    source,
    isSure: trust === 'confirmed',
  }));
}
