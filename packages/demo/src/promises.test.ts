import {
  type OptionPreview,
  type PromisePreviewShape,
  planPromisePreview,
  previewQueries,
  promisePreviewShape,
  readShape,
} from '@stallkeep/content';
import { evaluate, parse } from 'groq-js';
import { describe, expect, it } from 'vitest';
import { planDemo } from './plan.ts';

const toSeconds = (instant: string): number => Date.parse(instant) / 1000;
const NOVEMBER = '2026-11-23T09:30:00Z';

interface Read extends PromisePreviewShape {
  readonly issues: readonly unknown[];
}

const readings = new Map<string, Promise<Read>>();

/** What the shop reads of an event of the demo that was seeded at an instant; read once. */
function findEvent(seededAt: string, id = 'demo-event-cais'): Promise<Read> {
  const key = `${seededAt} ${id}`;
  const known = readings.get(key) ?? readEvent(seededAt, id);
  readings.set(key, known);
  return known;
}

async function readEvent(seededAt: string, id: string): Promise<Read> {
  const params = { id };
  const query = parse(previewQueries.marketEvent, { params });
  const result = await evaluate(query, { dataset: planDemo(toSeconds(seededAt)).documents, params });
  const reading = readShape(promisePreviewShape, await result.get());
  if (!reading.ok || reading.value.value === undefined)
    throw new Error(`${id} must be readable: ${JSON.stringify(reading)}`);
  return { ...reading.value.value, issues: reading.value.issues };
}

interface Question {
  /** The instant of seeding, unless `at` says otherwise that of the order too. */
  readonly seededAt?: string;
  readonly at?: string;
  readonly postcode?: string;
  readonly countryCode?: string;
}

/** What buyers read of a product's ways; of its first variant that is on hand. */
async function previewProduct(key: string, question: Question = {}): Promise<readonly OptionPreview[]> {
  const { seededAt = NOVEMBER, at = seededAt, postcode, countryCode = 'PT' } = question;
  const { products, options, events } = await findEvent(seededAt);
  const product = products.find(({ _id }) => _id === `demo-product-${key}`);
  const [event] = events;
  if (product === undefined || event === undefined) throw new Error(`The open market must sell ${key}.`);
  return planPromisePreview({
    options: product.optionIds.flatMap((id) => options.filter(({ _id }) => _id === id)),
    product,
    variantSku: product.variants.find(({ stock }) => stock > 0)?.sku,
    event,
    at: toSeconds(at),
    tzVersion: 'demo',
    ...(postcode === undefined ? {} : { destination: { countryCode, postcode } }),
  });
}

async function previewWay(product: string, way: string, question: Question = {}): Promise<OptionPreview> {
  const previews = await previewProduct(product, question);
  const found = previews.find(({ option }) => option._id === `demo-way-${way}`);
  if (found === undefined) throw new Error(`${product} must be had by ${way}.`);
  return found;
}

const formatLisbon = (seconds: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Lisbon', ...options }).format(seconds * 1000);

describe('what the shop reads of the demo', { timeout: 30_000 }, () => {
  it.each(['demo-event-cais', 'demo-event-redes', 'demo-event-patio'])('is whole at %s', async (id) => {
    const { issues, options, products } = await findEvent(NOVEMBER, id);
    expect(issues).toEqual([]);
    expect(options.length).toBeGreaterThan(6);
    expect(products.length).toBeGreaterThan(10);
  });

  /** A day of every month, on all weekdays, and those around Christmas, Easter and the changes of the clock. */
  it.each([
    ...Array.from({ length: 12 }, (_, month) =>
      new Date(Date.UTC(2027, month, 3 + month * 2, 8 + month)).toISOString(),
    ),
    '2026-12-23T17:00:00Z',
    '2027-03-26T10:00:00Z',
    '2027-10-30T23:30:00Z',
  ])('can be said when, for every way of every product, on the day it is seeded: %s', async (seededAt) => {
    const { products, options, events } = await findEvent(seededAt);
    const [event] = events;
    if (event === undefined) throw new Error('The open market must be there.');
    const saidNothing = products.flatMap((product) =>
      planPromisePreview({
        options: options.filter(({ _id }) => product.optionIds.includes(_id)),
        product,
        event,
        variantSku: product.variants.find(({ stock }) => stock > 0)?.sku,
        at: toSeconds(seededAt),
        tzVersion: 'demo',
      })
        .filter(({ answer }) => answer.status === 'unknown')
        .map(({ answer, option }) => [product._id, option._id, answer.status === 'unknown' && answer.reason]),
    );
    expect(saidNothing).toEqual([]);
  });
});

describe('the demo’s courier runs', { timeout: 30_000 }, () => {
  it('go to postcodes in their zones, the longest match winning, and to no others', async () => {
    const to = async (postcode: string) =>
      (await previewWay('bandana-sardinhas', 'run-pano-bravo', { postcode })).answer;
    expect(await to('1100-148')).toMatchObject({ status: 'firm' });
    expect(await to('1349-020')).toMatchObject({ status: 'firm' });
    expect(await to('1300-999')).toMatchObject({ reason: 'outside_zone' });
    expect(await to('1500-100')).toMatchObject({ reason: 'outside_zone' });
    const van = await previewWay('radio-cream', 'run-radio-aurora', { postcode: '1500-100' });
    expect(van.answer).toHaveProperty('earliest');
  });

  it('roll over to the next departure where three orders do not come together', async () => {
    const { answer } = await previewWay('bandana-sardinhas', 'run-pano-bravo', { postcode: '1100-148' });
    expect(answer.wording.key).toBe('run.minimum');
    if (!('earliest' in answer)) throw new Error('must be dated');
    // From twenty minutes after the 11:00 of Monday to two hours after the 17:30 it rolls over to.
    expect(formatLisbon(answer.earliest, { weekday: 'short', hour: '2-digit', minute: '2-digit' })).toMatch(
      /Mon.* 11:/,
    );
    expect(formatLisbon(answer.latest, { weekday: 'short', hour: '2-digit', minute: '2-digit' })).toMatch(
      /Mon.* 19:30/,
    );
  });

  it('do not promise the departure that is cancelled', async () => {
    const { timetable } = await previewWay('bandana-sardinhas', 'run-pano-bravo');
    const hours = timetable.rows.flatMap(({ promise }) =>
      'earliest' in promise ? [formatLisbon(promise.earliest, { day: '2-digit', hour: '2-digit' })] : [],
    );
    expect(hours).toContain('24, 11');
    expect(hours).not.toContain('25, 11');
    expect(hours).toContain('25, 17');
  });
});

describe('the demo’s lanes', { timeout: 30_000 }, () => {
  it('are firm where enough was measured, an estimate where not, and leave out the islands', async () => {
    const to = async (postcode: string, countryCode: string) =>
      (await previewWay('bandana-sardinhas', 'lane-pano-bravo', { postcode, countryCode })).answer;
    expect(await to('4000-123', 'PT')).toMatchObject({ status: 'firm' });
    expect(await to('36202', 'ES')).toMatchObject({ status: 'estimate' });
    expect(await to('9500-010', 'PT')).toMatchObject({ reason: 'outside_zone' });
    expect(await to('07001', 'ES')).toMatchObject({ reason: 'outside_zone' });
  });

  it('carry what breaks only in packaging that was tested for it', async () => {
    expect((await previewWay('pot-mug', 'lane-barro-manso')).answer).toHaveProperty('earliest');
    expect((await previewWay('pot-bowl', 'lane-barro-manso')).answer).toMatchObject({
      reason: 'needs_tested_packaging',
    });
  });

  it('do not carry soft ink in the heat of August, while the bicycle does', async () => {
    const seededAt = '2026-08-05T08:00:00Z';
    const lane = await previewWay('print-feira', 'lane-tinta-lenta', { seededAt });
    const run = await previewWay('print-feira', 'run-tinta-lenta', { seededAt });
    expect(lane.answer).toMatchObject({ reason: 'temperature' });
    expect(run.answer).toHaveProperty('earliest');
    expect((await previewWay('print-feira', 'lane-tinta-lenta')).answer).toHaveProperty('earliest');
  });
});

describe('what is collected or made in the demo', { timeout: 30_000 }, () => {
  it('is at the bookstalls on Saturday in one week and on Thursday in the next', async () => {
    const { timetable } = await previewWay('print-feira', 'corner-tinta-lenta');
    const days = timetable.rows.flatMap(({ promise }) =>
      'earliest' in promise ? [formatLisbon(promise.earliest, { weekday: 'short', day: 'numeric' })] : [],
    );
    expect([...new Set(days)]).toEqual(['Sat 28', 'Thu 3']);
  });

  it('counts for the evening before until half past midnight at the radio bench', async () => {
    const at = async (time: string) => {
      const { answer } = await previewWay('radio-cream', 'workshop-radio-aurora', { at: time });
      return 'earliest' in answer && formatLisbon(answer.earliest, { weekday: 'short' });
    };
    expect(await at('2026-11-24T00:29:59Z')).toBe('Tue');
    expect(await at('2026-11-24T00:30:00Z')).toBe('Wed');
  });

  it('is one radio with an identity of its own, of which nobody can have two', async () => {
    const { request } = await previewWay('radio-cream', 'stall-radio-aurora');
    expect(request).toMatchObject({
      value: {
        line: { unitId: 'RA-FARK-1' },
        state: { stock: { kind: 'units', freeUnitIds: ['RA-FARK-1'] } },
      },
    });
  });

  it('is printed on the day’s count, which grows old with the partner who gave it', async () => {
    const at = async (time: string) =>
      (await previewWay('bandana-sardinhas', 'make-pano-bravo', { at: time })).answer.status;
    expect(await at(NOVEMBER)).toBe('firm');
    expect(await at('2026-11-24T09:30:00Z')).toBe('estimate');
    expect(await at('2026-11-26T08:30:00Z')).toBe('unknown');
  });
});
