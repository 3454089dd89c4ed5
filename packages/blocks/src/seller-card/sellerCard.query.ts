export const sellerCardProjection = `{ heading, showStory, showContact }`;
