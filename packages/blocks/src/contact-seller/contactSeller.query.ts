export const contactSellerProjection = `{ heading, text, answer, topics }`;
