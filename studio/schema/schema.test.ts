import { readFileSync } from 'node:fs';
import { blockSchemas } from '@stallkeep/blocks/schemas';
import { createSchema } from 'sanity';
import { describe, expect, it } from 'vitest';
import { parseContentModel } from './contentModel.fixtures.ts';
import { schemaTypes } from './index.ts';

interface FieldShape {
  readonly name?: string;
  readonly type?: string;
  readonly description?: unknown;
  readonly fields?: readonly FieldShape[];
  readonly of?: readonly FieldShape[];
  readonly marks?: { readonly annotations?: readonly FieldShape[] };
}

interface TypeShape extends FieldShape {
  readonly name: string;
  readonly icon?: unknown;
  readonly preview?: unknown;
}

const types: readonly TypeShape[] = schemaTypes;
const ownTypes = types.filter((type) => !blockSchemas.some((block) => block.name === type.name));
const documents = types.filter((type) => type.type === 'document');

/** Every field below a type with its path: nested objects, array members and the annotations of text. */
function listFields(shape: FieldShape, path: string): readonly { readonly path: string; readonly field: FieldShape }[] {
  const inside = [...(shape.fields ?? [])].flatMap((field) => [
    { path: `${path}.${field.name}`, field },
    ...listFields(field, `${path}.${field.name}`),
  ]);
  const members = [...(shape.of ?? []), ...(shape.marks?.annotations ?? [])];
  return [...inside, ...members.flatMap((member) => listFields(member, `${path}[${member.name ?? member.type}]`))];
}

describe('the schema', () => {
  it('compiles without a problem', () => {
    const schema = createSchema({ name: 'stallkeep', types: [...schemaTypes] });
    const problems = (schema._validation ?? []).flatMap((group) => group.problems.map((problem) => problem.message));
    expect(problems).toEqual([]);
    expect(schema.getTypeNames()).toEqual(expect.arrayContaining(types.map((type) => type.name)));
  });

  it('names each type once', () => {
    const names = types.map((type) => type.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('says of every field what it does for the buyer', () => {
    const fields = types.flatMap((type) => listFields(type, type.name));
    expect(fields.length).toBeGreaterThan(150);
    const silent = fields.filter(
      ({ field }) => typeof field.description !== 'string' || field.description.trim().length < 15,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('gives every document type a preview, an icon and a description', () => {
    const plain = documents.filter((type) => !type.preview || !type.icon || !type.description);
    expect(plain.map((type) => type.name)).toEqual([]);
  });
});

describe('docs/content-model.md', () => {
  const model = parseContentModel(readFileSync(new URL('../../docs/content-model.md', import.meta.url), 'utf8'));

  it('names the same types as the schema', () => {
    expect(model.map((entry) => entry.type).toSorted()).toEqual(ownTypes.map((type) => type.name).toSorted());
  });

  it.each(model.filter((entry) => entry.fields.length > 0))(
    'has no field of $type the schema lacks',
    ({ type, fields }) => {
      const paths = new Set(
        types
          .filter((shape) => shape.name === type)
          .flatMap((shape) => listFields(shape, type))
          .map(({ path }) => path),
      );
      // An image type has these without declaring them.
      const implied = type === 'picture' ? ['picture.asset', 'picture.hotspot', 'picture.crop'] : [];
      expect(fields.filter((path) => !paths.has(path) && !implied.includes(path))).toEqual([]);
    },
  );

  it.each(ownTypes)('has every field of $name', (shape) => {
    const row = model.find((entry) => entry.type === shape.name)?.text ?? '';
    const words = new Set(row.match(/[A-Za-z]+/g));
    const missing = (shape.fields ?? []).map((field) => field.name ?? '').filter((name) => !words.has(name));
    expect(missing).toEqual([]);
  });
});
