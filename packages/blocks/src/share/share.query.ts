export const shareProjection = `{ heading, text }`;
