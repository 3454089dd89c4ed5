/** A key for a new row of an array: twelve hex digits, as the Studio makes them. Works without a secure context, on a stall's network too. */
export function makeRowKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
