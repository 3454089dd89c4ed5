export const priceTagProjection = `{ heading, text }`;
