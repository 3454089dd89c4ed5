import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readPromise, type Wire } from '../src/reader.ts';
import { addDays } from '../src/time/days.ts';
import { findRow } from '../src/timetable/find-row.ts';
import { planPromise, planTimetable } from '../src/timetable/timetable.ts';
import { encodeTimetable } from '../src/timetable/wire.ts';
import type { PromiseRequest, PromiseTimetable } from '../src/types/index.ts';
import { listSkus, planAlone, planShared } from './catalogue.ts';
import { createEngineAdder, createLuxonAdder, listAdditions } from './luxon-days.ts';
import { measureAnew, measureMicroseconds } from './measure.ts';
import { listSpansByMinute } from './naive.ts';
import { type BenchKind, kinds, type Load, toPlan, toRequest, usualLoad } from './plans.ts';

/**
 * What a promise and a timetable cost, as ratios against a reference measured in the same run; that the two agree is tested in
 * agreement.test.ts. `npm run bench -- promise`
 */
const CATALOGUE_SKUS = 10_000;
const WIRE_ROWS = 60;

const perSecond = (microseconds: number) => Math.round(1e6 / microseconds).toLocaleString('en');
const toMilliseconds = (microseconds: number) => (microseconds / 1000).toFixed(2);

function measureKinds(): object[] {
  return kinds.map((kind) => {
    const request = toRequest(kind);
    const { asOf } = request.state;
    const promise = measureMicroseconds(() => planPromise(request, asOf));
    const timetable = measureMicroseconds(() => planTimetable(request));
    const anew = measureAnew(
      () => ({ ...request, plan: toPlan(kind) }),
      (fresh) => planTimetable(fresh),
    );
    const byMinute = measureMicroseconds(() => listSpansByMinute(request), { rounds: 3 });
    return {
      kind,
      'promises/s': perSecond(promise),
      'timetables/s': perSecond(timetable),
      rows: planTimetable(request).rows.length,
      'ms each': toMilliseconds(timetable),
      'plan read anew, ms': toMilliseconds(anew),
      'by minute, ms': toMilliseconds(byMinute),
      'by minute / engine': (byMinute / timetable).toFixed(0),
    };
  });
}

function measureLuxon(): object[] {
  const { workshop } = toPlan('pickup');
  const additions = listAdditions(Array.from({ length: 365 }, (_, index) => addDays('2026-11-12', index)));
  const engine = createEngineAdder(workshop);
  const luxon = createLuxonAdder(workshop);
  const measureAll = (add: typeof engine) => (measureMicroseconds(() => additions.map(add)) / additions.length) * 1000;
  const [ours, reference] = [measureAll(engine), measureAll(luxon)];
  return [
    { 'date + open days at 17:00': 'luxon', 'ns each': reference.toFixed(0), ratio: '1' },
    { 'date + open days at 17:00': 'engine', 'ns each': ours.toFixed(0), ratio: (ours / reference).toFixed(4) },
  ];
}

/** One quantity grows, all others stay; the ratio is to the usual load of the same kind in this run. */
function measureGrowth(): object[] {
  const grows: readonly (readonly [string, BenchKind, keyof Load])[] = [
    ['days of horizon', 'pickup', 'days'],
    ['days of horizon', 'run', 'days'],
    ['days of horizon', 'lane', 'days'],
    ['days of horizon', 'make', 'days'],
    ['measured parcels', 'lane', 'measuredParcels'],
    ['committed days', 'make', 'committedDays'],
    ['exceptions of a calendar', 'pickup', 'exceptions'],
    ['exceptions of a calendar', 'lane', 'exceptions'],
  ];
  const rows = grows.map(([grown, kind, quantity]) => {
    const [one = 0, ten = 0, hundred = 0] = [1, 10, 100].map((times) => {
      const request = toRequest(kind, { ...usualLoad, [quantity]: usualLoad[quantity] * times });
      return measureMicroseconds(() => planTimetable(request));
    });
    return toGrowth(`${grown}, ${kind}`, usualLoad[quantity], [one, ten, hundred]);
  });
  const [one = 0, ten = 0, hundred = 0] = [4, 40, 400].map((options) => {
    const requests = Array.from({ length: options / kinds.length }, () => kinds.map((kind) => toRequest(kind))).flat();
    return measureMicroseconds(() => requests.map((request) => planTimetable(request)));
  });
  return [...rows, toGrowth('options, four kinds', 4, [one, ten, hundred])];
}

function toGrowth(grown: string, from: number, [one, ten, hundred]: readonly [number, number, number]): object {
  return {
    grown,
    from,
    'ms at 1×': toMilliseconds(one),
    '10×': (ten / one).toFixed(1),
    '100×': (hundred / one).toFixed(1),
  };
}

function measureCatalogue(): object[] {
  // Made anew, so that plans are checked and made ready in the time that counts.
  const few = CATALOGUE_SKUS / 10;
  const shared = measureAnew(() => listSkus(CATALOGUE_SKUS), planShared, { rounds: 5 });
  const sharedFew = measureAnew(() => listSkus(few), planShared, { rounds: 5 });
  const alone = measureAnew(() => listSkus(few), planAlone, { rounds: 3 });
  const toRow = (way: string, count: number, { microseconds, tables }: { microseconds: number; tables: number }) => ({
    way,
    SKUs: count,
    'timetables given': count * kinds.length,
    'worked out': tables,
    seconds: (microseconds / 1e6).toFixed(2),
    'µs a timetable': (microseconds / (count * kinds.length)).toFixed(1),
  });
  return [
    toRow('a book', CATALOGUE_SKUS, { microseconds: shared, tables: planShared(listSkus(CATALOGUE_SKUS)).tables }),
    toRow('a book', few, { microseconds: sharedFew, tables: planShared(listSkus(few)).tables }),
    toRow('each on its own', few, { microseconds: alone, tables: few * kinds.length }),
  ];
}

function measureLookups(timetable: PromiseTimetable, wire: Wire): object[] {
  const { asOf, expires, rows } = timetable;
  const times = Array.from({ length: 1000 }, (_, index) => asOf + ((index * 7919) % 1000) * ((expires - asOf) / 1000));
  const measureEach = (look: (at: number) => unknown) =>
    (measureMicroseconds(() => times.map(look)) / times.length) * 1000;
  const walked = measureEach((at) => rows.find(({ from, until }) => from <= at && at < until));
  const found = measureEach((at) => findRow(timetable, at));
  const read = measureEach((at) => readPromise(wire, at));
  return [
    { lookup: 'Array.find over the rows', 'ns each': walked.toFixed(0), ratio: '1' },
    { lookup: 'findRow', 'ns each': found.toFixed(0), ratio: (found / walked).toFixed(2) },
    { lookup: 'readPromise, in the browser', 'ns each': read.toFixed(0), ratio: (read / walked).toFixed(2) },
  ];
}

async function measureSizes(timetable: PromiseTimetable, wire: string): Promise<object[]> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/../src/reader.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [reader] = outputFiles;
  if (reader === undefined) throw new Error('The reader gives one file.');
  const toRow = (what: string, text: string | Uint8Array) => ({
    what,
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
  });
  return [
    toRow('reader, minified', reader.contents),
    toRow(`wire form of ${timetable.rows.length} rows`, wire),
    toRow('the same timetable as JSON, basis and all', JSON.stringify(timetable)),
  ];
}

/** A timetable of two runs a day, cut after so many rows. */
function planRows(count: number): PromiseTimetable {
  const request: PromiseRequest = toRequest('run', { ...usualLoad, days: 80 });
  const last = planTimetable(request).rows[count - 1];
  if (last === undefined) throw new Error(`Eighty days of runs have fewer than ${count} rows.`);
  return planTimetable({ ...request, state: { ...request.state, expires: last.until } });
}

console.log(`Node ${process.version}, processor time, median of 7 rounds, warmed up.\n\n14 days of timetable, by kind`);
console.table(measureKinds());
console.log('Additions of open days, beside luxon');
console.table(measureLuxon());
console.log('A timetable as one thing grows');
console.table(measureGrowth());
console.log('Four timetables of 14 days for each SKU, forty plans');
console.table(measureCatalogue());
const timetable = planRows(WIRE_ROWS);
const wire = encodeTimetable(timetable);
console.log(`Lookups in ${WIRE_ROWS} rows`);
console.table(measureLookups(timetable, JSON.parse(wire)));
console.log('Sizes');
console.table(await measureSizes(timetable, wire));
