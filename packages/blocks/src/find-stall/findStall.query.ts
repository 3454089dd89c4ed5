export const findStallProjection = `{ heading, rows, perRow, stall, landmarks[]{ name, side }, showMap }`;
