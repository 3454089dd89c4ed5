export const pickupPickerProjection = `{ heading, text }`;
