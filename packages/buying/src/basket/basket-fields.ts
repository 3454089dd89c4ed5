/** The basket's form: every field and what it holds. All of it comes from a browser, so all of it is checked where it is read. */
export const basketFields = {
  /** What a button wants done beside saving what stands in the form: `update`, `checkout`. */
  doing: 'do',
  /** Id of a line to take out. */
  remove: 'remove',
  arrangement: 'arrangement',
  postcode: 'postcode',
  country: 'country',
} as const;

/** How many of a line, in digits. */
export function toQuantityField(lineId: string): string {
  return `quantity.${lineId}`;
}

/** The time a part is collected at: its end in epoch seconds, or empty for the first there is. */
export function toSlotField(partKey: string): string {
  return `slot.${partKey}`;
}
