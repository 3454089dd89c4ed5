export const pooledRunProjection = `{ heading, text, count, showSeats }`;
