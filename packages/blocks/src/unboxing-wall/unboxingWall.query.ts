export const unboxingWallProjection = `{ heading, text }`;
