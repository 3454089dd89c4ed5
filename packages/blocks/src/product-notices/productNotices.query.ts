export const productNoticesProjection = `{ heading, text }`;
