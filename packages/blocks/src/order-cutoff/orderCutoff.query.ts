export const orderCutoffProjection = `{ heading, showCountdown }`;
