export const promiseComparisonProjection = `{ heading, order, showRemedy, linkToBuyBox }`;
