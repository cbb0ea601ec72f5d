/** The words people use, per language: `search/synonyms/<language>.yaml`, `search/keywords/<language>.yaml` and `search/understanding/<language>.yaml`. */
import { z } from 'zod';
import { idSchema, languageCodeSchema, textSchema } from './primitives.schema.ts';

const longest = 60;

/** At most so many words, with single spaces between them. */
const phraseSchema = (most: number) =>
  textSchema(longest).regex(new RegExp(`^\\S+(?: \\S+){0,${String(most - 1)}}$`), `hier horen hoogstens ${String(most)} woorden, met één spatie ertussen`);

/** As many words as the search looks at together. */
const saidSchema = phraseSchema(6);
/** Long enough for a name such as Huis van de Wijk. */
const everydaySchema = phraseSchema(4);

export const synonymsSchema = z
  .array(
    z.strictObject({
      words: z
        .array(everydaySchema)
        .min(1)
        .describe('Wat mensen typen: gewone woorden, liefst één woord, hoogstens vier. Hoofdletters en accenten tellen niet'),
      means: z.array(everydaySchema).min(1).max(50).describe('Waar dat over gaat, met woorden die in de teksten van de kaart staan. Hoogstens 50'),
    }),
  )
  .describe('Groepjes woorden: wie een woord uit words typt, vindt teksten met een woord uit means. Niet andersom');

const keywordsOf = (what: string, file: string) =>
  z
    .record(idSchema.describe(`De id uit content/taxonomy/${file}.yaml`), z.array(textSchema(longest)).describe('Andere woorden voor hetzelfde'))
    .describe(`Per ${what} meer woorden om het mee te vinden. Links de id uit content/taxonomy/${file}.yaml`);

export const keywordsSchema = z.strictObject({
  topics: keywordsOf('onderwerp', 'topics'),
  kinds: keywordsOf('soort', 'kinds'),
});

const ways = (what: string) => z.array(saidSchema).default([]).describe(`Hoe mensen zeggen: ${what}`);

const openSchema = z.strictObject({
  nu: ways('nu open'),
  vandaag: ways('vandaag'),
  morgen: ways('morgen, de dag na vandaag'),
  avond: ways('vanavond'),
  weekend: ways('in het weekend'),
  maandag: ways('op maandag'),
  dinsdag: ways('op dinsdag'),
  woensdag: ways('op woensdag'),
  donderdag: ways('op donderdag'),
  vrijdag: ways('op vrijdag'),
  zaterdag: ways('op zaterdag'),
  zondag: ways('op zondag'),
});

const wishesSchema = z.strictObject({
  gratis: ways('gratis'),
  geenAfspraak: ways('zonder afspraak'),
  geenVerwijzing: ways('zonder verwijzing of indicatie'),
  rolstoel: ways('met een rolstoel'),
  maaltijd: ways('met een maaltijd erbij'),
});

export const understandingSchema = z.strictObject({
  ignore: z
    .array(saidSchema)
    .describe('Losse woorden die niets zeggen over wat iemand zoekt, zoals ik, de en waar. Zet hier nooit een woord dat het onderwerp kan zijn'),
  open: openSchema.describe('Per tijd hoe mensen die noemen. Een zinnetje is hoogstens zes woorden lang'),
  wishes: wishesSchema.describe('Per wens hoe mensen die noemen. Een zinnetje is hoogstens zes woorden lang'),
  languages: z
    .record(languageCodeSchema.describe('De code van de taal: twee of drie letters, zoals pl'), z.array(saidSchema).describe('Namen van die taal'))
    .describe('Per taal hoe mensen die noemen. Links de code van de taal, zoals pl'),
  age: z
    .array(saidSchema.regex(/^[^#]*#[^#]*$/, 'precies één # hoort op de plaats van het getal'))
    .describe('Hoe mensen een leeftijd noemen, met # op de plaats van het getal: "ik ben #"'),
  urgent: ways('ik ben in gevaar, of ik wil niet meer leven. Bij deze woorden staan de nummers van Hulp nu boven de lijst'),
});

type Phrases = readonly string[];

export interface SynonymGroup {
  readonly words: Phrases;
  readonly means: Phrases;
}

/** Id → words. */
export interface Keywords {
  readonly topics: Readonly<Record<string, Phrases>>;
  readonly kinds: Readonly<Record<string, Phrases>>;
}

/** A list that isn't there means the same as an empty one. */
export interface Understanding {
  readonly ignore: Phrases;
  readonly open: Readonly<Record<string, Phrases>>;
  readonly wishes: Readonly<Record<string, Phrases>>;
  readonly languages: Readonly<Record<string, Phrases>>;
  readonly age: Phrases;
  /** In danger: the numbers to call come first. */
  readonly urgent: Phrases;
}
