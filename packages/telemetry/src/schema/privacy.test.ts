import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toId } from '../ids.ts';
import { eventSchemas } from './events.ts';
import { context } from './parts.ts';
import { id, path, sku, token, uuidV7 } from './values.ts';

/** What must never turn up in an event, however it is written. */
const canaries = [
  'jane.doe@example.com',
  'Jane Doe',
  'João da Silva',
  '12 Rua das Flores',
  '4050-262 Porto',
  'Please leave it with the neighbour.',
  '+351 912 345 678',
  '+351912345678',
  '203.0.113.77',
  '2001:db8::1',
  'Mozilla/5.0 (X11; Linux x86_64)',
  'https://example.com/?q=jane',
  '/order?email=jane%40example.com',
  '<script>alert(1)</script>',
];

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly [key: string]: unknown;
}

/** Every schema of a tree with the path to it. */
function* walk(schema: JsonSchema, at: string): Generator<readonly [string, JsonSchema]> {
  yield [at, schema];
  for (const [key, child] of Object.entries(schema.properties ?? {})) yield* walk(child, `${at}.${key}`);
  if (schema.items !== undefined) yield* walk(schema.items, `${at}[]`);
  if (schema.propertyNames !== undefined) yield* walk(schema.propertyNames, `${at}{key}`);
  if (typeof schema.additionalProperties === 'object' && schema.additionalProperties !== null) {
    yield* walk({ ...schema.additionalProperties }, `${at}{value}`);
  }
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema)));
}

const fields = Object.entries({ ...eventSchemas, ctx: context }).flatMap(([name, schema]) => [
  ...walk(toJsonSchema(schema), name),
]);

describe('no field of any event can hold what a person wrote', () => {
  it('knows of every field what kind it is', () => {
    expect(fields.length).toBeGreaterThan(200);
    for (const [at, { type, enum: choices }] of fields) expect([at, type ?? choices]).not.toEqual([at, undefined]);
    const kinds = new Set(fields.map(([, { type }]) => type));
    expect([...kinds].sort()).toEqual(['array', 'integer', 'object', 'string']);
  });

  it('lets no object have other keys', () => {
    for (const [at, { type, additionalProperties, propertyNames }] of fields) {
      if (type === 'object' && propertyNames === undefined) expect([at, additionalProperties]).toEqual([at, false]);
    }
  });

  it('gives every text a closed list or a pattern that refuses every canary', () => {
    const texts = fields.filter(([, { type }]) => type === 'string');
    expect(texts.length).toBeGreaterThan(80);
    for (const [at, { enum: choices, pattern }] of texts) {
      if (choices !== undefined) continue;
      expect([at, pattern]).not.toEqual([at, undefined]);
      const refuses = new RegExp(pattern ?? '', 'u');
      for (const canary of canaries) expect([at, canary, refuses.test(canary)]).toEqual([at, canary, false]);
    }
  });

  it.each([
    ['id', id],
    ['sku', sku],
    ['path', path],
    ['token', token],
    ['uuid', uuidV7],
  ] as const)('refuses in an %s everything with a space, an @ or no bound', (_, schema) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        if (schema.safeParse(text).success) {
          expect(text).not.toMatch(/[\s@?&=%:+]/);
          expect(text.length).toBeLessThanOrEqual(400);
        }
      }),
    );
    expect(schema.safeParse('a'.repeat(401)).success).toBe(false);
    expect(schema.safeParse(`/${'a'.repeat(301)}`).success).toBe(false);
  });
});

it('takes ids that happen to be all digits, as random keys and sizes are', () => {
  expect(id.safeParse('914302775081').success).toBe(true);
  expect(id.safeParse('42').success).toBe(true);
  expect(id.safeParse('1.2.3').success).toBe(true);
});

describe('toId', () => {
  it('makes of whatever a seller typed an id that a SKU and a variant may be', () => {
    expect(toId('Deep blue / L')).toBe('Deep-blue-L');
    expect(toId('  ')).toBe('none');
    expect(toId('-- (new)')).toBe('new');
    expect(toId('10.0.0.1')).toBe('10-0-0-1');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const made = toId(text);
        expect([made, sku.safeParse(made).success]).toEqual([made, true]);
      }),
    );
  });
});
