export const pickupWindowsProjection = `{ heading, count }`;
