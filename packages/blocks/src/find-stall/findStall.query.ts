export const findStallProjection = `{ heading, text }`;
