// @ts-check
/** Each reads: installing the packages failed, because …; what to do. @type {ReadonlyArray<[RegExp, string]>} */
const causes = [
  [
    /can only install (?:packages )?(?:with an existing|when your package\.json)/,
    'package.json and package-lock.json do not belong together; run "npm install" and commit the new package-lock.json',
  ],
  [
    /EJSONPARSE|Invalid package-lock|Unexpected token/i,
    'package.json or package-lock.json is broken; get it back with "git checkout package.json package-lock.json"',
  ],
  [
    /EINTEGRITY/,
    'a downloaded package is not the one that package-lock.json describes; run "npm cache clean --force" and try again, or get package-lock.json back with git',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i,
    'the npm registry cannot be reached; check your connection or proxy and try again',
  ],
  [/E401|E403/, 'the npm registry refuses access; check the registry and the login in your .npmrc'],
  [/ETARGET|E404/, 'the npm registry does not have a package that package-lock.json asks for; check the registry in your .npmrc'],
  [/ENOSPC/, 'the disk is full; make room and try again'],
  [/EACCES|EPERM/, 'files in this folder or in the npm cache may not be written; check who owns them and try again'],
];

/**
 * One sentence about why `npm ci` failed and what to do.
 * @param {string} output what npm wrote to stderr
 * @returns {string}
 */
export const explainNpmFailure = (output) => {
  const cause = causes.find(([pattern]) => pattern.test(output));
  if (cause) return `Installing the packages failed: ${cause[1]}.`;
  const firstLine = output
    .split('\n')
    .map((line) => line.replace(/^npm (?:error|ERR!)\s*/, '').trim())
    .find((line) => line !== '' && !line.startsWith('code '));
  return `Installing the packages failed${firstLine ? ` (npm says: ${firstLine})` : ''}: run "npm ci" to see everything npm has to say.`;
};
