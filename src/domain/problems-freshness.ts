/** Problems of check dates: the facts may be right, but nobody can tell. They warn, so that a site can still be built the day after. */
import { problemKind as kind } from './problem.ts';

export const freshnessProblems = {
  'check-missing': kind<{ group: string }>({
    severity: 'error',
    what: ({ group }) => `Bij ${group} staat niet wanneer het is nagekeken.`,
    why: 'Elk feit draagt de datum en de bron waar het vandaan komt.',
    todo: ({ group }) => `Voeg checked.${group} toe met on, source en confirmed. Weet u de datum niet: on: unknown`,
  }),
  'check-without-date': kind<{ group: string }>({
    severity: 'error',
    what: ({ group }) => `${group} is nagevraagd (confirmed: true), maar de dag is onbekend.`,
    why: 'Zonder datum is niet te zeggen of het nog geldt.',
    todo: () => 'Vul on in, of schrijf confirmed: false.',
  }),
  'check-in-future': kind<{ group: string; on: string }>({
    severity: 'error',
    what: ({ group, on }) => `${group} is nagekeken op ${on}, en dat moet nog komen.`,
    why: 'Een controle kan niet in de toekomst liggen.',
    todo: () => 'Verbeter de datum.',
  }),
  'check-stale': kind<{ group: string; on: string; shelfLife: string }>({
    severity: 'warning',
    what: ({ group, on, shelfLife }) => `${group} is nagevraagd in ${on}; dat is langer geleden dan de houdbaarheid (${shelfLife}).`,
    why: 'De site zegt nu "bel eerst" en noemt de plek niet meer open of dicht.',
    todo: () => 'Bel de plek en vul de nieuwe datum in.',
  }),
  'check-unconfirmed': kind<{ group: string }>({
    severity: 'warning',
    what: ({ group }) => `${group} is nog niet nagevraagd bij de plek.`,
    why: 'De site zegt nu "niet nagevraagd" en "bel eerst".',
    todo: () => 'Bel de plek, verbeter wat anders is en schrijf confirmed: true.',
  }),
  'source-too-old': kind<{ on: string }>({
    severity: 'warning',
    what: ({ on }) => `De jongste bron van dit aanbod is van ${on}: meer dan tien jaar oud.`,
    why: 'Zo’n oude bron zegt niet of het er nog is.',
    todo: () => 'Bel na, of zet het als mentions bij de wijk en laat offers leeg.',
  }),
};
