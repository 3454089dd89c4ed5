export const postcodeCheckProjection = `{ heading, text, showPickup }`;
