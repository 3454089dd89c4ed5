/**
 * The form's field names. A product with one option sends `?sku=`, the same link a card or a search engine holds. With
 * several the form sends `?option.Colour=Red&option.Size=M`: the prefix keeps an option named "page" or "sku" out of the way.
 */
const optionPrefix = 'option.';

export function toOptionParam(optionName: string): string {
  return `${optionPrefix}${optionName}`;
}
