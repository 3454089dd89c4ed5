import type { AddressShape } from '../shapes/values.ts';

/** An address on one line, "Rua da Rosa 12, 1200-383 Lisboa"; empty where nothing is filled in. */
export function formatAddress(address: AddressShape | undefined): string {
  const town = [address?.postcode, address?.city].filter((part) => part !== undefined).join(' ');
  return [address?.street, town].filter((part) => part !== undefined && part !== '').join(', ');
}
