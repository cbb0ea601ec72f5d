/** The response headers of a site: the only list. The server, `_headers`, nginx and Caddy are all written from it. */

export interface ResponseHeader {
  readonly name: string;
  readonly value: string;
  /** Only meaningful over https. */
  readonly httpsOnly?: true;
}

export interface CacheRule {
  /** Path prefix, starting with a slash. */
  readonly prefix: string;
  readonly value: string;
}

/** What the pages of one municipality ask beyond their own site. */
export interface SiteNeeds {
  /** Other origins of pictures, such as map tiles: `https://tiles.example.org`. */
  readonly imageOrigins: readonly string[];
  /** Other origins that scripts may ask, such as a search server: `https://zoek.example.org`. */
  readonly connectOrigins?: readonly string[];
}

const contentSecurityPolicy = ({ imageOrigins, connectOrigins = [] }: SiteNeeds) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  ["img-src 'self' data:", ...imageOrigins].join(' '),
  "font-src 'self'",
  ["connect-src 'self'", ...connectOrigins].join(' '),
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

// Only names that browsers know: an unknown one is a warning in the console of every page.
const featuresOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

// Geolocation stays on for our own pages: "near me" asks for it after a press on a button.
const permissionsPolicy = ['geolocation=(self)', ...featuresOff.map((feature) => `${feature}=()`)];

/** The same for every page of a site. Without needs, no other origin is allowed anything. */
export const securityHeadersFor = (needs: SiteNeeds): readonly ResponseHeader[] => [
  { name: 'Content-Security-Policy', value: contentSecurityPolicy(needs).join('; ') },
  // Browsers must ignore it over http, and on localhost it would force https on every other project on that machine.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000', httpsOnly: true },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Referrer-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: permissionsPolicy.join(', ') },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Files under this prefix carry a hash of their contents in their name, so they never change. */
export const hashedFiles: CacheRule = { prefix: '/_astro/', value: 'public, max-age=31536000, immutable' };

/** The drawings that every card points at. A page that shows other cards would ask for them again each time, and have none without a network. */
export const drawings: CacheRule = { prefix: '/pictograms.svg', value: 'public, max-age=3600' };

/** Everything else is asked again each time: an opening hour may have changed. */
export const otherFiles: CacheRule = { prefix: '/', value: 'no-cache' };

/** The Cache-Control value of a path, for a response that succeeded. */
export const cacheControlOf = (path: string): string => [hashedFiles, drawings].find(({ prefix }) => path.startsWith(prefix))?.value ?? otherFiles.value;

/** Extensions that web servers do not know by themselves, with their media type. */
export const extraMediaTypes: ReadonlyMap<string, string> = new Map([
  ['ics', 'text/calendar'],
  ['geojson', 'application/geo+json'],
  ['webmanifest', 'application/manifest+json'],
]);
