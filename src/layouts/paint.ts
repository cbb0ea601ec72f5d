/** The colours of the one site being built, for what cannot read a style sheet. */
import { readThemePaint } from '#sources/theme-paint.ts';
import { catalogue } from './site.ts';

export const { day, night } = readThemePaint(catalogue.municipality.theme);
