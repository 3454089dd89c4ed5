export const productHeaderProjection = `{ showSeller, showPrice, showCondition }`;
