/** Check dates that are missing, impossible or past their shelf life. */
import type { Checked, FactGroup } from '../checked.schema.ts';
import { addDuration } from '../civil-time.ts';
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import type { SourceFile } from '../sources.ts';
import { trustOf } from '../trust.ts';
import { openOffers, openPlaces, type Check } from './check.ts';

/** A source older than this can't carry an offer. */
const oldest = 'P10Y';

export const checkFreshness: Check = ({ content, today }) => {
  const shelfLife = content.municipality?.value.shelfLife;
  if (!shelfLife) return [];

  const look = (file: SourceFile, path: readonly PropertyKey[], group: FactGroup, checked: Checked | undefined, needed: boolean): Problem[] => {
    if (!checked) return needed ? [problemIn(file, path, 'check-missing', { group })] : [];
    const at = [...path, 'checked', group];
    if (checked.on !== 'unknown' && checked.on > today) return [problemIn(file, at, 'check-in-future', { group, on: checked.on })];
    if (!checked.confirmed) return [problemIn(file, at, 'check-unconfirmed', { group })];
    if (checked.on === 'unknown') return [problemIn(file, at, 'check-without-date', { group })];
    if (trustOf(checked, shelfLife[group], today) === 'stale')
      return [problemIn(file, at, 'check-stale', { group, on: checked.on, shelfLife: shelfLife[group] })];
    return [];
  };

  const ofPlaces = openPlaces(content).flatMap(({ file, value }) => {
    const knowsAddress = value.where.kind === 'address';
    const knowsAccess = value.access.wheelchair !== 'unknown' || value.access.toilet !== 'unknown';
    return [
      ...look(file, [], 'address', value.checked.address, knowsAddress),
      ...look(file, [], 'contact', value.checked.contact, Object.keys(value.contact).length > 0),
      ...look(file, [], 'access', value.checked.access, knowsAccess),
    ];
  });
  const ofOffers = openOffers(content).flatMap(({ place, offer, path }) => {
    const { checked, hours, handover } = offer;
    const newest = [...Object.values(checked), ...Object.values(place.value.checked)].map(({ on }) => on).sort();
    const latest = newest.at(-1);
    // 'unknown' sorts after every digit, so one undated source is enough to leave the offer alone.
    const tooOld = latest !== undefined && latest !== 'unknown' && addDuration(`${latest}-12-31`.slice(0, 10), oldest) < today;
    return [
      ...look(place.file, path, 'offer', checked.offer, true),
      ...look(place.file, path, 'hours', checked.hours, hours !== 'unknown'),
      ...look(place.file, path, 'handover', checked.handover, handover !== undefined),
      ...(tooOld ? [problemIn(place.file, [...path, 'checked'], 'source-too-old', { on: latest })] : []),
    ];
  });
  return [...ofPlaces, ...ofOffers];
};
