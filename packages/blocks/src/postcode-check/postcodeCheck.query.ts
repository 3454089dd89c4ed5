export const postcodeCheckProjection = `{ heading, text }`;
