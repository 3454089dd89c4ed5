export const eventHeroProjection = `{ eyebrow, showMap }`;
