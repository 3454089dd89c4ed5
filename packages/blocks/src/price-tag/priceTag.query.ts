export const priceTagProjection = `{ note, showCompareAt, showUnitPrice }`;
