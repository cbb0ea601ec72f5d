/** The kind of a page: `plekken/x/` → `plekken/*`, `zoeken/` → `zoeken/`. Pages of one kind come from one template. */
export const pageKind = (path: string) => path.replace(/^([\w-]+)\/[^/]+\//, '$1/*/');
