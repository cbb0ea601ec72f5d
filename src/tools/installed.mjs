// @ts-check
/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * The folders whose package is missing or is another one than the lockfile wants.
 * Optional packages may be missing: most are for another kind of computer.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} present node_modules/.package-lock.json, or undefined when nothing is installed
 * @returns {string[]}
 */
export const outdatedFolders = (wanted, present) =>
  Object.entries(wanted.packages ?? {})
    .filter(([folder, locked]) => folder !== '' && locked.link !== true)
    .filter(([folder, locked]) => {
      const found = present?.packages?.[folder];
      if (!found) return locked.optional !== true && locked.devOptional !== true;
      if (found.version !== locked.version) return true;
      return found.integrity !== undefined && locked.integrity !== undefined && found.integrity !== locked.integrity;
    })
    .map(([folder]) => folder);
