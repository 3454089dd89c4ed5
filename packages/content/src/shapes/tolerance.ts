import { z } from 'zod';

/**
 * How much of a shape may be lost when an editor left something unfinished. By default a broken array element is left
 * out and a broken optional field is treated as not filled in, and both are reported (see readShape.ts). Two marks
 * narrow that, where losing a part would make the shop say something that is not true.
 */

const solidSchemas = new WeakSet<z.core.$ZodType>();
const bindingSchemas = new WeakSet<z.core.$ZodType>();

/** Nothing inside may be lost on its own: a calendar without one of its closures would promise a closed day. */
export function solid<S extends z.ZodType>(schema: S): S {
  solidSchemas.add(schema);
  return schema;
}

/** May be absent, but when present and broken it is never read as absent: the part around it is lost instead. */
export function binding<S extends z.ZodType>(schema: S): S {
  bindingSchemas.add(schema);
  return schema;
}

export const isSolid = (schema: z.core.$ZodType): boolean => solidSchemas.has(schema);
export const isBinding = (schema: z.core.$ZodType): boolean => bindingSchemas.has(schema);

/** GROQ answers null for what is not filled in; this reads null and absence as undefined. */
export function maybe<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** A list that is not filled in is an empty list. */
export function list<S extends z.ZodType>(element: S) {
  return z
    .array(element)
    .nullish()
    .transform((value) => value ?? []);
}
