export const contactSellerProjection = `{ heading, text }`;
