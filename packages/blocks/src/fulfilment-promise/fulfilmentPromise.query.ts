export const fulfilmentPromiseProjection = `{ heading, showBasis, rows }`;
