/** The checkout's form: every field and what it holds. All of it comes from a browser, so all of it is checked where it is read. */
export const checkoutFields = {
  /** Hash of what the page showed. */
  offer: 'offer',
  name: 'name',
  email: 'email',
  phone: 'phone',
  street: 'street',
  postcode: 'postcode',
  city: 'city',
  country: 'country',
  /** `stall` or `stripe`. */
  payment: 'payment',
} as const;

/** The fields a person fills in, in the order they stand in. */
export const personFields = ['name', 'email', 'phone', 'street', 'postcode', 'city', 'country'] as const;
export type PersonField = (typeof personFields)[number];

/** UTF-16 units at most, as `maxlength` counts them. */
export const longestField = {
  name: 120,
  email: 254,
  phone: 40,
  street: 200,
  postcode: 16,
  city: 120,
  country: 2,
} as const satisfies Record<PersonField, number>;
