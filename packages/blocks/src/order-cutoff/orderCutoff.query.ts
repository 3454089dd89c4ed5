export const orderCutoffProjection = `{ heading, text }`;
