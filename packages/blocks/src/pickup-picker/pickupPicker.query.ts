export const pickupPickerProjection = `{ heading, count, showNearest }`;
