import { z } from 'zod';
import { amount, count, countryCode, filled, instant, list, localDate, object, oneOf } from './values.ts';

const MAX_QUANTITY = 1_000_000;
const units = amount(0, Number.MAX_SAFE_INTEGER);
const temperature = object({ minCelsius: amount(-60, 60), maxCelsius: amount(-60, 60) }).refine(
  ({ minCelsius, maxCelsius }) => minCelsius <= maxCelsius,
  'min must not exceed max',
);
const fragility = oneOf(['robust', 'normal', 'fragile']);

export const lineSchema = object({
  quantity: count(MAX_QUANTITY, 1),
  unitId: filled.exactOptional(),
  weightGrams: amount(0, 1e9).exactOptional(),
  sizeMm: object({ length: amount(0, 1e6), width: amount(0, 1e6), height: amount(0, 1e6) }).exactOptional(),
  parcels: count(10_000, 1).exactOptional(),
  fragility: fragility.exactOptional(),
  packaging: object({
    id: filled,
    title: z.string('must be a text'),
    goodFor: list(fragility),
    isTested: z.boolean('must be true or false'),
    maxLoadGrams: amount(0, 1e9).exactOptional(),
    temperature: temperature.exactOptional(),
  }).exactOptional(),
  temperature: temperature.exactOptional(),
});

export const destinationSchema = object({ countryCode, postcode: z.string('must be a text') });

const flag = z.boolean('must be true or false').exactOptional();

export const stateSchema = object({
  asOf: instant,
  expires: instant,
  tzVersion: filled,
  madeWithTzVersion: filled.exactOptional(),
  ordersOpenAt: instant.exactOptional(),
  ordersCloseAt: instant.exactOptional(),
  eventEndsAt: instant.exactOptional(),
  isEventCancelled: flag,
  stock: z
    .discriminatedUnion(
      'kind',
      [
        object({
          kind: z.literal('count'),
          onHand: z.int('must be a whole number'),
          reserved: count(Number.MAX_SAFE_INTEGER),
        }),
        object({ kind: z.literal('units'), freeUnitIds: list(filled) }),
      ],
      'must be one of count, units',
    )
    .exactOptional(),
  resources: z
    .record(
      z.string(),
      object({
        asOf: instant.exactOptional(),
        committed: list(object({ on: localDate, units })),
        openBatch: object({ units, openedOn: localDate }).exactOptional(),
        isDown: flag,
      }),
    )
    .exactOptional(),
  slots: z
    .record(z.string(), list(object({ startsAt: instant, taken: count(Number.MAX_SAFE_INTEGER) })))
    .exactOptional(),
  runs: z
    .record(
      z.string(),
      list(
        object({ departsAt: instant, seatsTaken: units, orders: count(Number.MAX_SAFE_INTEGER), isCancelled: flag }),
      ),
    )
    .exactOptional(),
  headroomOrders: count(100_000).exactOptional(),
}).refine(({ asOf, expires }) => asOf < expires, { message: 'must be after asOf', path: ['expires'] });
