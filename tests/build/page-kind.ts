/** The kind of a page: `plekken/x/` → `plekken/*`, `wijken/x/poster/` → `wijken/*/poster/`, `zoeken/` → `zoeken/`. Pages of one kind come from one template. */
export const pageKind = (path: string) => path.replace(/^([\w-]+)\/[^/]+\//, '$1/*/');
