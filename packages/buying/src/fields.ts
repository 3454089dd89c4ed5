export { basketFields, toQuantityField, toSlotField } from './basket/basket-fields.ts';

/** Names of the fields in forms of the counter, shared by who draws a form and who reads it. */

/** Rendered into every form that changes something, so that sending it twice does it once. */
export const KEY_FIELD = 'key';
