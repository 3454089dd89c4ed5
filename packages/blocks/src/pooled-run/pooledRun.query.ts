export const pooledRunProjection = `{ heading, text }`;
