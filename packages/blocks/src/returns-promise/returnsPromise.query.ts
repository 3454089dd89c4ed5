export const returnsPromiseProjection = `{ heading, start }`;
