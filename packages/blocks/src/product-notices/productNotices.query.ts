/** The notice keeps its asset, crop and hotspot here; the content layer turns it into `PictureView` fields. */
export const productNoticesProjection = `{ heading, notice{ ..., "asset": asset->{ _id, url, metadata } }, safety, isTextile }`;
