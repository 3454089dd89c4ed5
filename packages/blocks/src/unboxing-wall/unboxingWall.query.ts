/** Pictures keep their asset, crop and hotspot here; the content layer turns them into `PictureView` fields. */
export const unboxingWallProjection = `{ heading, intro, entries[]{ line, firstName, takenOn, hasConsent, picture{ ..., "asset": asset->{ _id, url, metadata } } } }`;
