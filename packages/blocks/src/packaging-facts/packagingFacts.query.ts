export const packagingFactsProjection = `{ heading, after, showTests }`;
