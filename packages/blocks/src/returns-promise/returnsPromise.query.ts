export const returnsPromiseProjection = `{ heading, text }`;
