/** A municipality whose editor means harm: every text tries to become markup, script or a template. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';

export const script = '<script>alert(1)</script>';
export const image = '"><img src=x onerror=alert(1)>';
export const template = '{{municipality}} $t(site.name) {count} ${1}';
export const breakOut = '</script><b>uit</b><!--';
export const attribute = "' onfocus=alert(1) autofocus x='";

const files: Record<string, object> = {
  'municipality.yaml': {
    name: `Vijandstad ${image}`,
    invented: true,
    mail: 'redactie@example.org',
    bounds: { south: 0, west: 0, north: 0.036, east: 0.048 },
    helpLines: ['112'],
  },
  'neighbourhoods.yaml': [
    {
      id: 'west',
      name: `West ${image}`,
      kind: 'wijk',
      nicknames: [script, attribute],
      postcodes: ['0001'],
      centre: { latitude: 0.01, longitude: 0.01 },
      mentions: [{ text: breakOut, on: 2013, source: script }],
    },
  ],
  'organisations/kwaad.yaml': { name: `Kwaad ${script}`, note: `${breakOut} ${template}` },
  'notices/kwaad.yaml': { title: script, text: `${image} ${breakOut} ${template}`, since: '2026-01-01', until: '2099-01-01', link: 'huis' },
  'places/huis.yaml': {
    name: `Huis ${image}`,
    organisation: 'kwaad',
    neighbourhood: 'west',
    summary: `${script} ${breakOut} ${template}`,
    where: {
      kind: 'address',
      street: `Straat ${script}`,
      houseNumber: '1',
      postcode: '0001 AB',
      town: `Stad ${image}`,
      building: attribute,
      position: { latitude: 0.01, longitude: 0.01, precision: 'building' },
    },
    access: { wheelchair: 'yes', toilet: 'yes', note: breakOut },
    contact: { phone: '000-1234567', website: "https://example.org/'onclick='alert(1)" },
    offers: [
      {
        id: 'koffie',
        kind: 'open-inloop',
        name: `Koffie ${script}`,
        topics: ['ontmoeten'],
        audiences: ['iedereen'],
        summary: `${image} ${breakOut} ${template} ${attribute}`,
        hours: {
          rules: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '09:00', to: '17:00', note: script }],
          exceptions: [{ since: '2027-01-04', closed: true, reason: image }],
        },
        cost: 'small',
        costNote: image,
        handover: { askFor: script, bestWay: 'walk-along', bring: [breakOut, image], expect: template },
        checked: {
          offer: { on: '2026-01-01', source: script, confirmed: true },
          hours: { on: '2026-06-01', source: image, confirmed: true },
          handover: { on: '2026-06-01', source: template, confirmed: true },
        },
      },
    ],
    checked: {
      address: { on: '2026-01-01', source: `${breakOut} ${script}`, confirmed: true },
      contact: { on: '2026-01-01', source: image, confirmed: true },
      access: { on: '2026-01-01', source: attribute, confirmed: false },
    },
  },
};

/** A copy of the project in a temporary folder in which only this municipality exists. @returns the folder */
export function hostileProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-inloop-hostile-'));
  for (const name of ['src', 'search', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) cpSync(name, join(folder, name), { recursive: true });
  for (const name of ['taxonomy', 'translations/nl', 'translations/ar'])
    cpSync(join('content', name), join(folder, 'content', name), { recursive: true, filter: (path) => !/municipalities/.test(path) });
  // A folder of its own with links in it: the build keeps its cache in node_modules.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((known) => known !== '.astro' && !known.startsWith('.vite')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  for (const [name, value] of Object.entries(files)) {
    const path = join(folder, 'content', 'municipalities', 'vijandstad', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stringify(value));
  }
  return folder;
}
