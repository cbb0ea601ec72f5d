import type { FinderFacts } from '#domain/finder/finder-offer.ts';

/** The name of a neighbourhood by its id. */
export const areaName = ({ neighbourhoods }: FinderFacts, id: string | undefined): string => neighbourhoods.find((one) => one.id === id)?.name ?? '';
