import { z } from 'zod';
import { isWeekday } from '../time/days.ts';
import { isZone } from '../time/zone.ts';
import type { Weekday } from '../types/index.ts';

/** The smallest parts of the engine's input. Messages say what a value must be; the path says where. */

export const filled = z.string('must be filled in').refine((text) => text.trim() !== '', 'must be filled in');
export const zone = z
  .string('must be a time zone such as Europe/Lisbon')
  .refine(isZone, 'must be a time zone such as Europe/Lisbon');
export const localTime = z
  .string('must be a time such as 09:30')
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:30');
export const localDate = z
  .string('must be a date such as 2026-11-28')
  .refine(isRealDate, 'must be a date such as 2026-11-28');
export const instant = z.int('must be whole epoch seconds');
export const weekday = z.custom<Weekday>(isWeekday, 'must be 1 (Monday) to 7');
export const currency = z
  .string('must be a currency code such as EUR')
  .regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR');
export const countryCode = z
  .string('must be a country code such as PT')
  .regex(/^[A-Z]{2}$/, 'must be a country code such as PT');

/** A whole number from 0, or from `min`, to `max`. */
export function count(max: number, min = 0) {
  const rule = `must be a whole number from ${min} to ${max}`;
  return z.int(rule).min(min, rule).max(max, rule);
}

/** A finite number from `min` to `max`. */
export function amount(min: number, max: number) {
  const rule = `must be a number from ${min} to ${max}`;
  return z.number(rule).min(min, rule).max(max, rule);
}

export function oneOf<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.enum(choices, `must be one of ${choices.join(', ')}`);
}

export function object<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.object(shape, 'must be an object');
}

export function list<Item extends z.core.$ZodType>(item: Item) {
  return z.array(item, 'must be a list').readonly();
}

/** Least and most, in order. */
export function range(bound: ReturnType<typeof count>) {
  return object({ min: bound, max: bound }).refine(({ min, max }) => min <= max, 'min must not exceed max');
}

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
