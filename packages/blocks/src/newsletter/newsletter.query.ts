export const newsletterProjection = `{ heading, text, often, consent }`;
