export const buyBoxProjection = `{ heading, text }`;
