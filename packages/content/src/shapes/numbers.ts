import { z } from 'zod';

/** Whole numbers and measures as the Studio's fields take them: none is below nothing. */
export const minutes = z.int().min(0);
export const days = z.int().min(0);
export const count = z.int().min(0);
/** Grams, millimetres, litres or hours: parts of one count too. */
export const measure = z.number().min(0);
const celsius = z.number().min(-273).max(200);

/** °C, both included. */
export const temperatureShape = z
  .object({ min: celsius, max: celsius })
  .refine(({ min, max }) => min <= max, 'must not be warmer at its least than at its most');

/** What it may be like on the way in a month, 1 January to 12 December. */
export const monthClimateShape = z.object({ month: z.int().min(1).max(12), min: celsius, max: celsius });
