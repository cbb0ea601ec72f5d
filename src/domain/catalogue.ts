/** The one resolved, immutable, language-neutral model of a municipality. Everything the site shows comes from here. */
import type { Boundaries, Plan } from './boundaries.schema.ts';
import { checks } from './checks/index.ts';
import type { HoursCalendar } from './hours.ts';
import type { MunicipalitySource } from './municipality.schema.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Offer, Organisation, Place } from './place.ts';
import type { Problem } from './problem.ts';
import { problemAt, problemIn } from './problems.ts';
import type { Question } from './questions.ts';
import { readContent } from './read-content.ts';
import { resolveCatalogue } from './resolve-catalogue.ts';
import type { Sources } from './sources.ts';
import type { Audience, Facility, GlossaryTerm, HelpLine, Kind, Topic } from './terms.ts';
import type { Text } from './text.ts';
import type { YouthDoor } from './youth/youth-door.ts';

export interface Municipality extends Readonly<MunicipalitySource> {
  readonly id: string;
}

export interface Notice {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly since: string;
  readonly until: string;
  readonly kind: 'info' | 'cold';
  readonly phone?: string;
  readonly place?: Place;
}

export interface Catalogue {
  readonly municipality: Municipality;
  /** The day it was made for, `2026-11-21` in Amsterdam. */
  readonly today: string;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly organisations: readonly Organisation[];
  readonly kinds: readonly Kind[];
  readonly topics: readonly Topic[];
  readonly audiences: readonly Audience[];
  readonly facilities: readonly Facility[];
  /** Hard words and official names, explained. */
  readonly glossary: readonly GlossaryTerm[];
  /** The question tree of the desk; empty when nobody wrote one. */
  readonly questions: readonly Question[];
  /** The doors on the page for young people; empty when nobody wrote them. */
  readonly youth: readonly YouthDoor[];
  /** Those of the municipality, most urgent first. */
  readonly helpLines: readonly HelpLine[];
  /** Notices that are switched on, also those of other days. */
  readonly notices: readonly Notice[];
  readonly places: readonly Place[];
  /** All offers that haven't ended, of places that haven't ended. */
  readonly offers: readonly Offer[];
  readonly calendar: HoursCalendar;
  readonly boundaries?: Boundaries;
  readonly plan?: Plan;
}

export interface BuiltCatalogue {
  /** Undefined when so much is broken that there is nothing to show. */
  readonly catalogue?: Catalogue;
  /** All problems, by file and line. With an error among them no site may be made. */
  readonly problems: readonly Problem[];
}

/**
 * Resolves every reference and holds the content against all checks.
 * @param today `2026-11-21`: decides what is stale, planned or over
 * @returns never throws on content: whatever is wrong is a problem
 */
export function buildCatalogue(sources: Sources, { today }: { readonly today: string }): BuiltCatalogue {
  if (!sources.municipalities.includes(sources.id)) {
    return { problems: [problemAt({ file: 'content/municipalities', line: 1 }, 'municipality-unknown', { id: sources.id, known: sources.municipalities })] };
  }
  const content = readContent(sources);
  const problems: Problem[] = [...content.problems];
  if (sources.places.length === 0 && sources.municipality) problems.push(problemIn(sources.municipality, [], 'municipality-empty', { id: sources.id }));

  const catalogue = resolveCatalogue(sources, content, today, problems);
  problems.push(...checks.flatMap((check) => check({ content, today, translations: sources.translations })));
  problems.sort((a, b) => a.file.localeCompare(b.file, 'nl') || a.line - b.line || a.code.localeCompare(b.code));
  return { catalogue, problems };
}
