export const productHeaderProjection = `{ showSeller, showCondition }`;
