export const variantPickerProjection = `{ heading }`;
