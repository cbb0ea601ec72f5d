// `plekken/x/` → `plekken/*`, `zoeken/` → `zoeken/`; a poster is a kind of its own. Pages of one kind come from one template.
export const pageKind = (path: string) => path.replace(/^([\w-]+)\/[^/]+\//, '$1/*/');
