import { describe, expect, it } from 'vitest';
import { importShopify, type ShopifyImport } from './importShopify.ts';
import { MemoryStore } from './memoryStore.fixtures.ts';
import { formatReport, type ImportReport } from './report.ts';

const HEADER =
  'Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,Variant Image,Variant Weight Unit';
const FILE = [
  HEADER,
  'scarf,Wave Scarf,"<p>Soft',
  'and <b>warm</b></p><script>alert(1)</script>",Atelier,Scarf,true,Colour,Blue,,120,4,"1,234.50",,https://img.example/a.jpg,1,A scarf,,g',
  'scarf,,,,,,,Red,,120,0,40.00,55.00,https://img.example/b.jpg,2,,https://img.example/b.jpg,g',
  'scarf,,,,,,,,,,,,,https://img.example/c.jpg,3,,,',
  'mug,Mug,Stoneware,Atelier,Mug,true,Title,Default Title,MUG-1,0,2,18,,,,,,kg',
  'hat,Hat,,Atelier,Hat,true,Title,Default Title,MUG-1,80,1,-5,,,,,,oz',
  'cap,Cap,,Atelier,Hat,true,Title,Default Title,MUG-1,80,1,NaN,,,,,,oz',
  'bag,Bag,,Atelier,Bag,true,Title,Default Title,MUG-1,80,-2,30,,,,,,oz',
  'secret,Secret,,Atelier,Bag,false,Title,Default Title,,80,1,30,,,,,,oz',
  'mug,Another mug,,Atelier,Mug,true,Title,Default Title,X,1,1,9,,,,,,g',
  'scarf,,,,,,,Blue,,120,4,40,,,,,,g',
  ',,,,,,,,,,,12',
].join('\r\n');

const event = { _id: 'event-fair', _type: 'marketEvent', name: 'Fair', products: [{ _ref: 'mine', _key: 'm' }] };
const mine = { _id: 'mine', _type: 'product', slug: { current: 'mug' } };
const order: ShopifyImport = {
  text: `\uFEFF${FILE}`,
  file: 'products.csv',
  seller: 'Atelier Onda',
  event: 'fair',
  currency: 'EUR',
  isDryRun: false,
  fetchImage: async (url) =>
    url.endsWith('c.jpg')
      ? { ok: false, reason: 'no internet here' }
      : { ok: true, bytes: Buffer.from('x'), contentType: 'image/jpeg' },
};

async function run(store: MemoryStore, change: Partial<ShopifyImport> = {}): Promise<ImportReport> {
  const result = await importShopify({ ...order, ...change }, store);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const outcomes = (report: ImportReport) => report.rows.map((row) => [row.line, row.outcome]);
const scarfIn = (store: MemoryStore) => {
  const scarf = [...store.documents.values()].find((document) => document['title'] === 'Wave Scarf');
  if (scarf === undefined) throw new Error('The scarf must be there.');
  return scarf;
};
const variantsOf = (document: { readonly [field: string]: unknown }): Record<string, unknown>[] => {
  const { variants } = document;
  return Array.isArray(variants) ? variants : [];
};

describe('the first run', () => {
  it('reports row by row by line what was taken and what was refused and why', async () => {
    const report = await run(new MemoryStore([event, mine]));
    expect(outcomes(report)).toEqual([
      [2, 'taken'],
      [4, 'taken'],
      [5, 'refused'],
      [6, 'taken'],
      [7, 'refused'],
      [8, 'refused'],
      [9, 'taken'],
      [10, 'refused'],
      [11, 'refused'],
      [12, 'refused'],
      [13, 'refused'],
    ]);
    const notes = Object.fromEntries(report.rows.map((row) => [row.line, row.notes.join(' ')]));
    expect(notes[5]).toContain('no internet here');
    expect(notes[7]).toContain('must not be negative');
    expect(notes[8]).toContain('must be a number');
    expect(notes[9]).toContain('SKU MUG-1 is taken by another variant; called BAG');
    expect(notes[9]).toContain('stock -2 taken as 0');
    expect(notes[10]).toContain('not published');
    expect(notes[11]).toContain('another product has this handle since line 6');
    expect(notes[12]).toContain('must differ from those of other variants');
    expect(notes[13]).toContain('no handle');
    expect(report.totals.products).toEqual({ taken: 3, changed: 0, unchanged: 0, kept: 0, refused: 4 });
  });

  it('makes the seller, the products with variants and images, and adds them to the event once', async () => {
    const store = new MemoryStore([event, mine, { ...event, _id: 'drafts.event-fair', products: [] }]);
    await run(store);
    const scarf = scarfIn(store);
    expect(store.documents.get('import-seller-atelier-onda')).toMatchObject({
      name: 'Atelier Onda',
      slug: { current: 'atelier-onda' },
    });
    expect(scarf).toMatchObject({
      productType: 'Scarf',
      slug: { current: 'scarf' },
      options: [{ name: 'Colour', values: ['Blue', 'Red'] }],
      variants: [
        { sku: 'SCARF-BLUE', price: { amountMinor: 123_450, currency: 'EUR' }, weightGrams: 120, stock: 4 },
        {
          sku: 'SCARF-RED',
          price: { amountMinor: 4000 },
          compareAtPrice: { amountMinor: 5500 },
          image: { alt: 'Wave Scarf, Red' },
        },
      ],
      images: [{ alt: 'A scarf' }, { alt: 'Wave Scarf' }],
    });
    expect(JSON.stringify(scarf['description'])).not.toContain('alert');
    expect((await store.findEvent('fair'))?.productIds).toHaveLength(4);
    expect((await store.findEvent('fair'))?.draftProductIds).toHaveLength(3);
    expect([...store.documents.keys()].filter((id) => id.startsWith('import-')).every((id) => !id.includes('.'))).toBe(
      true,
    );
  });

  it("gives another product of the event's address a different one", async () => {
    const store = new MemoryStore([event, mine]);
    await run(store);
    const mug = [...store.documents.values()].find((document) => document['title'] === 'Mug');
    expect(mug).toMatchObject({ slug: { current: expect.stringMatching(/^mug-[0-9a-f]{4}$/) } });
  });

  it('writes and fetches nothing in a dry run, and says the same of the file', async () => {
    const store = new MemoryStore([event, mine]);
    const report = await run(store, { isDryRun: true });
    expect(store.transactions).toEqual([]);
    expect(store.uploads).toEqual([]);
    expect(report.totals).toMatchObject({ products: { taken: 3, refused: 4 }, images: { notTried: 3, taken: 0 } });
  });

  it('refuses the whole only when nothing can be done', async () => {
    const store = new MemoryStore([event]);
    expect(await importShopify({ ...order, event: 'nowhere' }, store)).toMatchObject({
      ok: false,
      issues: [{ path: 'event' }],
    });
    expect((await run(store, { text: 'Handle,Title\r\na,b' })).rows).toMatchObject([{ outcome: 'refused' }]);
  });

  it('keeps on when the lake refuses one product, and says which', async () => {
    const store = new MemoryStore([event, mine]);
    await run(store, { isDryRun: true });
    const probe = new MemoryStore([event, mine]);
    await run(probe);
    store.refused.add(scarfIn(probe)._id);
    const report = await run(store);
    expect(report.rows.find((row) => row.line === 2)).toMatchObject({
      outcome: 'refused',
      notes: ['the lake refused it: refused for the test'],
    });
    expect(report.totals.products.taken).toBe(2);
    expect((await store.findEvent('fair'))?.productIds).toHaveLength(3);
  });
});

describe('a second run', () => {
  it('changes nothing when the file is the same', async () => {
    const store = new MemoryStore([event, mine]);
    await run(store);
    const before = structuredClone([...store.documents]);
    const written = store.transactions.length;
    const report = await run(store);
    expect(store.transactions).toHaveLength(written);
    expect([...store.documents]).toEqual(before);
    expect(report.totals.products).toEqual({ taken: 0, changed: 0, unchanged: 3, kept: 0, refused: 4 });
    expect(store.uploads).toHaveLength(2);
  });

  it('takes what the other shop changed, field by field', async () => {
    const store = new MemoryStore([event, mine]);
    await run(store);
    const report = await run(store, { text: FILE.replace('40.00,55.00', '42.00,55.00') });
    expect(report.rows.find((row) => row.line === 4)).toMatchObject({ outcome: 'changed', notes: ['changed: price'] });
    expect(variantsOf(scarfIn(store))[1]).toMatchObject({ price: { amountMinor: 4200 }, stock: 0 });
  });

  it("keeps a seller's edit, even where the other shop changed the same field, and says so", async () => {
    const store = new MemoryStore([event, mine]);
    await run(store);
    const { _id } = scarfIn(store);
    const [blue, ...others] = variantsOf(scarfIn(store));
    store.edit(_id, { productType: 'Winter scarf', variants: [{ ...blue, stock: 9 }, ...others] });
    const report = await run(store, {
      text: FILE.replace('Atelier,Scarf', 'Atelier,Shawl').replace('Blue,,120,4', 'Blue,,120,7'),
    });
    expect(scarfIn(store)).toMatchObject({ productType: 'Winter scarf', variants: [{ stock: 9 }, {}] });
    expect(report.rows[0]).toMatchObject({
      outcome: 'kept',
      notes: ["kept seller's edit: productType", "kept seller's edit: stock"],
    });
  });

  it('does not bring back a variant or an image the seller removed', async () => {
    const store = new MemoryStore([event, mine]);
    await run(store);
    store.edit(scarfIn(store)._id, { variants: variantsOf(scarfIn(store)).slice(0, 1), images: [] });
    const report = await run(store);
    expect(variantsOf(scarfIn(store))).toHaveLength(1);
    expect(scarfIn(store)['images']).toEqual([]);
    expect(report.rows.find((row) => row.line === 4)).toMatchObject({ outcome: 'kept' });
    expect(store.uploads).toHaveLength(2);
  });

  it('takes an image that could not be had before, and a variant that is new', async () => {
    const store = new MemoryStore([event, mine]);
    await run(store);
    const text = FILE.replace('scarf,,,,,,,,,,,,,https', 'scarf,,,,,,,Green,,90,1,44,,https');
    const report = await run(store, {
      text,
      fetchImage: async () => ({ ok: true, bytes: Buffer.from('x'), contentType: 'image/png' }),
    });
    expect(variantsOf(scarfIn(store)).map((variant) => variant['sku'])).toEqual([
      'SCARF-BLUE',
      'SCARF-RED',
      'SCARF-GREEN',
    ]);
    expect(scarfIn(store)['images']).toHaveLength(3);
    expect(report.rows.find((row) => row.line === 5)).toMatchObject({ outcome: 'taken', brings: ['variant', 'image'] });
  });
});

it('writes a report a person can read', async () => {
  const text = formatReport(await run(new MemoryStore([event, mine])));
  expect(text).toContain('    2  + taken');
  expect(text).toContain('Products  3 taken, 0 changed');
  expect(text).toContain("kept seller's edit");
});
