/** Pictures keep their asset, crop and hotspot here; the content layer turns them into `PictureView` fields. */
export const richTextProjection = `{ text[]{ ..., _type == "picture" => { "asset": asset->{ _id, url, metadata } } } }`;
