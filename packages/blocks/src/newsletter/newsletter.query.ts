export const newsletterProjection = `{ heading, text }`;
