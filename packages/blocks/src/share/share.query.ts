export const shareProjection = `{ heading, text, channels }`;
