export { basketFields, toQuantityField, toSlotField } from './basket/basket-fields.ts';

/** Names of the fields in forms of the counter, shared by who draws a form and who reads it. */

export {
  checkoutFields,
  longestField,
  type PersonField,
  personFields,
} from './checkout/checkout-fields.ts';
export { KEY_FIELD } from './key-field.ts';
export { orderFields, toPiecesField, toWantedField } from './order/order-fields.ts';
