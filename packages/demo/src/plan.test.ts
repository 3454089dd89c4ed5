import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { picturePrefix } from './content/document.ts';
import { collectReferences } from './picture-keys.ts';
import { pictureRecipes } from './pictures/list.ts';
import { planDemo } from './plan.ts';

const now = Date.UTC(2026, 10, 23, 9, 30) / 1000;
const plan = planDemo(now);
const model = readFileSync(new URL('../../../docs/content-model.md', import.meta.url), 'utf8');

/** Each row of the content model's tables: type name to its list of fields, as text. */
const rows = new Map<string, string>(
  model
    .split('\n')
    .map((line) => /^\|\s*`(\w+)`[^|]*\|(.*)\|\s*$/.exec(line))
    .flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]] as const] : [])),
);

const blockFields = new Map<string, string>(
  readdirSync(new URL('../../blocks/src/', import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.schema.ts'))
    .map((name) => {
      const source = readFileSync(new URL(`../../blocks/src/${name}`, import.meta.url), 'utf8');
      return [/(\w+)\.schema\.ts$/.exec(name)?.[1] ?? name, source] as const;
    }),
);

/** Sanity's own objects, and members of lists that have no row of their own. */
const sanityTypes = new Set(['block', 'reference', 'slug', 'geopoint', 'sanity.imageHotspot']);
const inlineTypes = new Set([
  'choice',
  'fault',
  'landmark',
  'hours',
  'rotationWeek',
  'datedDeparture',
  'cancelledDeparture',
  'parcelCount',
  'weekdayUnits',
  'dateUnits',
  'committedUnits',
]);

/** Names that the content model does not know, with the way to them. */
function findUnknownNames(value: unknown, row: string, path: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findUnknownNames(item, row, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const type = '_type' in value && typeof value._type === 'string' ? value._type : undefined;
  if (type && sanityTypes.has(type)) {
    return [];
  }
  const known = type === undefined || inlineTypes.has(type) ? row : (rows.get(type) ?? blockFields.get(type));
  if (known === undefined) {
    return [`${path}: type ${String(type)}`];
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name.startsWith('_')) {
      return [];
    }
    const isKnown = new RegExp(`\\b${name}\\b`).test(known);
    return [...(isKnown ? [] : [`${path}.${name}`]), ...findUnknownNames(inner, known, `${path}.${name}`)];
  });
}

function findObjects(
  value: unknown,
  accept: (object: Record<string, unknown>) => boolean,
): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => findObjects(item, accept));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const object: Record<string, unknown> = { ...value };
  return [...(accept(object) ? [object] : []), ...Object.values(object).flatMap((inner) => findObjects(inner, accept))];
}

const variants = findObjects(plan.documents, ({ _type }) => _type === 'variant');
const idsOf = (type: string): readonly string[] =>
  plan.documents.filter(({ _type }) => _type === type).map(({ _id }) => _id);

describe('the demo’s documents', () => {
  it('are the same for the same instant', () => {
    expect(planDemo(now)).toEqual(plan);
  });

  it('hold four sellers, three events and thirty-one products, ten of them bandanas', () => {
    expect(idsOf('seller')).toHaveLength(4);
    expect(idsOf('marketEvent')).toHaveLength(3);
    expect(idsOf('product')).toHaveLength(31);
    expect(idsOf('product').filter((id) => id.includes('bandana'))).toHaveLength(10);
  });

  it('use only the types and names of the content model', () => {
    expect(rows.size).toBeGreaterThan(20);
    expect(blockFields.size).toBeGreaterThan(7);
    expect(plan.documents.flatMap((document) => findUnknownNames(document, '', document._id))).toEqual([]);
  });

  it('point only backwards, at documents that are there', () => {
    const written = new Set<string>();
    const broken = plan.documents.flatMap((document) => {
      const missing = collectReferences(document).filter((id) => !id.startsWith(picturePrefix) && !written.has(id));
      written.add(document._id);
      return missing.map((id) => `${document._id} → ${id}`);
    });
    expect(broken).toEqual([]);
  });

  it('have public ids that say they are the demo’s, each once', () => {
    const ids = plan.documents.map(({ _id }) => _id);
    expect(ids.filter((id) => id.includes('.') || !(id.startsWith('demo-') || id === 'siteSettings'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('give every object in a list a key that is its own there', () => {
    const lists = findObjects(plan.documents, () => true).flatMap((object) =>
      Object.values(object).filter(Array.isArray),
    );
    const withoutKeys = lists.filter((list) => {
      const objects = list.filter((item) => typeof item === 'object');
      const keys = objects.map((item: unknown) =>
        typeof item === 'object' && item !== null && '_key' in item ? item._key : undefined,
      );
      return keys.includes(undefined) || new Set(keys).size !== keys.length;
    });
    expect(withoutKeys).toEqual([]);
  });
});

describe('what is sold', () => {
  it('has a SKU of its own, a whole price above nothing, a weight and a counted stock', () => {
    const skus = variants.map(({ sku }) => sku);
    expect(new Set(skus).size).toBe(skus.length);
    for (const { price, compareAtPrice, weightGrams, stock } of variants) {
      expect(price).toMatchObject({ amountMinor: expect.any(Number), currency: 'EUR' });
      const [amount] = findObjects(price, () => true).map(({ amountMinor }) => Number(amountMinor));
      const [before] = findObjects(compareAtPrice, () => true).map(({ amountMinor }) => Number(amountMinor));
      expect(Number.isInteger(amount) && Number(amount) > 0).toBe(true);
      expect(before === undefined || before > Number(amount)).toBe(true);
      expect(Number(weightGrams)).toBeGreaterThan(0);
      expect(Number.isInteger(stock)).toBe(true);
    }
  });

  it('is in at least one event', () => {
    const offered = new Set(
      plan.documents
        .filter(({ _type }) => _type === 'marketEvent')
        .flatMap(({ products }) => collectReferences(products)),
    );
    expect(idsOf('product').filter((id) => !offered.has(id))).toEqual([]);
  });

  it('has one product that is all gone and some variants that are', () => {
    const soldOut = plan.documents.filter(
      ({ _type, variants: rowsOf }) =>
        _type === 'product' && findObjects(rowsOf, ({ stock }) => Number(stock) > 0).length === 0,
    );
    expect(soldOut.map(({ _id }) => _id)).toEqual(['demo-product-print-gatos']);
    expect(variants.filter(({ stock }) => stock === 0).length).toBeGreaterThan(3);
  });

  it('is told about in words of its own', () => {
    const texts = plan.documents
      .filter(({ _type }) => _type === 'product')
      .flatMap(({ description }) =>
        findObjects(description, ({ _type }) => _type === 'span').map(({ text }) => String(text)),
      );
    const long = texts.filter((text) => text.length > 40);
    expect(new Set(long).size).toBe(long.length);
  });
});

describe('the demo’s pictures', () => {
  it('are all drawn, and all shown', () => {
    expect(plan.pictures.map(({ key }) => key).sort()).toEqual(pictureRecipes.map(({ key }) => key).sort());
  });

  it('say in their alternative text what is in them, each in other words', () => {
    const shown = findObjects(plan.documents, ({ _type }) => _type === 'picture');
    const galleries = plan.documents
      .filter(({ _type }) => _type === 'product')
      .flatMap(({ images }) => findObjects(images, ({ _type }) => _type === 'picture'));
    expect(
      shown.filter(({ alt }) => typeof alt !== 'string' || alt.length < 15 || /^(image|picture|photo)\b/i.test(alt)),
    ).toEqual([]);
    expect(new Set(galleries.map(({ alt }) => alt)).size).toBe(galleries.length);
  });
});
