export const promiseComparisonProjection = `{ heading, text }`;
