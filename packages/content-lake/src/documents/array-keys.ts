import { randomBytes } from 'node:crypto';
import { isJsonObject } from './document.ts';

/** A copy in which every object in an array has a `_key`, as `autoGenerateArrayKeys` asks. */
export function assignArrayKeys<T>(value: T): T;
export function assignArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => {
      const keyed: unknown = assignArrayKeys(item);
      if (!isJsonObject(keyed) || typeof keyed['_key'] === 'string') return keyed;
      return { ...keyed, _key: randomBytes(6).toString('hex') };
    });
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, assignArrayKeys(item)]));
}
