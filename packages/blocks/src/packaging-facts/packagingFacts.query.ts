export const packagingFactsProjection = `{ heading, text }`;
