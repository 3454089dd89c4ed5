export const buyBoxProjection = `{ heading, showPrice, askNote, noteHint }`;
