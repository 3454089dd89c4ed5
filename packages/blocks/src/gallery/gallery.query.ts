export const galleryProjection = `{ layout }`;
