import { checkoutFields, longestField, type PersonField, personFields } from '@stallkeep/buying/fields';
import type { CheckoutFault, CheckoutView } from '@stallkeep/buying/views';
import type { Buyer } from '@stallkeep/orders';
import { normalizePostcode } from '@stallkeep/promise';
import { toPlainDigits } from '../basket/read-buy-form.ts';
import { isEmail, readText } from '../form-text.ts';

export interface ReadPerson {
  /** Undefined where anything is wrong. */
  readonly buyer: Buyer | undefined;
  readonly values: CheckoutView['values'];
  readonly faults: CheckoutView['faults'];
}

/**
 * Who an order is for. `countries`: those it can go to; none where all of it is collected, and then no address is read. Total: names
 * every fault, keeps all that was typed.
 */
export function readPerson(form: FormData, countries: readonly string[]): ReadPerson {
  const values: Partial<Record<PersonField, string>> = {};
  const faults: Partial<Record<PersonField | 'contact', CheckoutFault>> = {};
  const read = (field: PersonField, need: 'needed' | 'optional'): string => {
    const found = readText(form, checkoutFields[field], {
      longest: longestField[field],
      isReadable: (text) => isReadable(field, text),
    });
    values[field] = found.kind === 'text' ? found.text : found.typed;
    if (found.kind === 'text') return found.text;
    if (found.fault !== 'missing' || need === 'needed') faults[field] = found.fault;
    return '';
  };
  const name = read('name', 'needed');
  const email = read('email', 'optional');
  const phone = read('phone', 'optional');
  const hasFault = faults.email !== undefined || faults.phone !== undefined;
  if (email === '' && phone === '' && !hasFault) faults.contact = 'missing';
  const address =
    countries.length === 0
      ? undefined
      : {
          street: read('street', 'needed'),
          postcode: read('postcode', 'needed').toUpperCase(),
          city: read('city', 'needed'),
          countryCode: read('country', 'needed'),
        };
  if (address !== undefined && faults.country === undefined && !countries.includes(address.countryCode)) {
    faults.country = 'outside';
  }
  const isWhole = personFields.every((field) => faults[field] === undefined) && faults.contact === undefined;
  return {
    values,
    faults,
    buyer: isWhole
      ? {
          name,
          ...(email === '' ? {} : { email }),
          ...(phone === '' ? {} : { phone }),
          ...(address === undefined ? {} : { address }),
        }
      : undefined,
  };
}

function isReadable(field: PersonField, text: string): boolean {
  if (text.includes('\n') || text.includes('\t')) return false;
  switch (field) {
    case 'email':
      return isEmail(text);
    case 'phone':
      return /^\+?[\d\s()./-]{5,}$/.test(toPlainDigits(text)) && toPlainDigits(text).replaceAll(/\D/g, '').length >= 5;
    case 'postcode':
      return normalizePostcode(text) !== undefined;
    case 'country':
      return /^[A-Z]{2}$/.test(text);
    case 'name':
    case 'street':
    case 'city':
      // Something to read aloud: not only signs that show nothing.
      return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
  }
}
