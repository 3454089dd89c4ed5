export const sellerCardProjection = `{ heading, text }`;
