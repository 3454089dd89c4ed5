import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import {
  at,
  expiredPickup,
  firmPickup,
  makeUnavailable,
  makeUnknown,
  marketNotOpen,
  marketTimetables,
  noWays,
  runBelowMinimum,
  slotPickup,
} from '../fixtures/promises.ts';
import * as stories from './FulfilmentPromiseBlock.stories.tsx';
import { FulfilmentPromiseBlock } from './FulfilmentPromiseBlock.tsx';
import { fulfilmentPromiseContract } from './fulfilmentPromise.contract.ts';
import { fulfilmentPromiseFixtures } from './fulfilmentPromise.fixtures.ts';
import { fulfilmentPromiseTelemetry } from './fulfilmentPromise.telemetry.ts';

describeBlock({
  type: 'fulfilmentPromise',
  folder: 'fulfilment-promise',
  fixtures: fulfilmentPromiseFixtures,
  stories,
  telemetry: fulfilmentPromiseTelemetry,
  contract: fulfilmentPromiseContract,
});

function render(changes: Parameters<typeof withPage>[1], base = productPage): string {
  const page = withPage(base, { timetables: [firmPickup], ...changes });
  return renderToStaticMarkup(<FulfilmentPromiseBlock content={fulfilmentPromiseFixtures.everyRow} page={page} />);
}

function toWords(html: string): string {
  const words = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
  return words.replaceAll(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d)/g, '$1 ');
}

/** What is read without script: faces that wait are hidden. */
function show(changes: Parameters<typeof withPage>[1], base = productPage): string {
  return toWords(render(changes, base).replaceAll(/<div[^>]* hidden="">.*?<\/div>/g, ''));
}

test('shows the row that holds when the page is made, and every later one as a condition', () => {
  const words = show({});
  expect(words).toContain('Collect Fri 13 Nov, 17:00–19:00 at Stall A12, Lisbon time Order before Fri 13 Nov, 12:00');
  expect(words.match(/Collect Fri/g)).toHaveLength(1);
  expect(words).toContain('Order before Tue 17 Nov, 12:00: collect Tue 17 Nov, 17:00–19:00');
  expect(words).toContain('From Thu 19 Nov, 12:00: orders for this market day have closed');
});

test('says what follows the last date it lists: closed, or confirmed when you order', () => {
  expect(show({})).not.toContain('confirmed when you order');
  const open = { ...firmPickup, rows: firmPickup.rows.slice(0, -1) };
  expect(show({ timetables: [open] })).toContain('From Thu 19 Nov, 12:00: confirmed when you order');
});

test('never says "confirmed when you order" of a time when orders have closed', () => {
  const page = withPage(productPage, { timetables: [firmPickup] });
  const html = renderToStaticMarkup(<FulfilmentPromiseBlock content={{ showBasis: false, rows: 3 }} page={page} />);
  expect(toWords(html)).toContain('From Thu 19 Nov, 12:00: orders for this market day have closed');
});

test('carries the timetable, and a hidden face for each row it lists and for its end', () => {
  const html = render({});
  expect(html).toMatch(/data-timetable="\[1,\d+,\d+,3600,\[\[/);
  expect([...html.matchAll(/<div class="[^"]*" data-face="(\w+)"/g)].map(([, face]) => face)).toEqual([
    ...['0', '1', '2', '3', '4'],
    'expired',
  ]);
  expect(html.match(/data-face="\w+" data-status="\w+" hidden=""/g)).toHaveLength(5);
  expect(render({ timetables: [makeUnavailable('sold_out')] })).not.toMatch(/data-timetable|data-face="expired"/);
});

test('explains why a date is what it is, only where there is one', () => {
  expect(show({})).toMatch(/Why this date Ordered.* Counts for Fri 13 Nov/);
  expect(show({ timetables: [makeUnknown('no_hours')] })).not.toContain('Why this date');
});

test('moves to the next row exactly at the deadline', () => {
  expect(show({ madeAt: at('2026-11-13T11:59:59Z') })).toContain('Collect Fri 13 Nov');
  const late = show({ madeAt: at('2026-11-13T12:00:00Z') });
  expect(late).not.toContain('13 Nov');
  expect(late).toContain('Collect Tue 17 Nov, 17:00–19:00');
});

test('never shows a date of a timetable that has expired', () => {
  expect(show({ timetables: [expiredPickup] })).not.toMatch(/\d Nov/);
  const exactly = show({ madeAt: at('2026-11-24T12:00:00Z') });
  expect(exactly).toContain('Confirmed when you order');
  expect(exactly).not.toMatch(/\d Nov/);
});

test('asks no price and offers no remedy for what cannot be had', () => {
  const words = show({ timetables: [makeUnavailable('sold_out')] });
  expect(words).toContain('Sold out');
  expect(words).not.toMatch(/Free|Late\?/);
});

test('says the terms of a run that is not full yet, and until when a collection is kept', () => {
  expect(show({ timetables: [runBelowMinimum] })).toContain(
    'The run goes with 5 orders; 2 are in so far. Decided before Thu 19 Nov, 12:00, Lisbon time. With fewer, your order goes on the next run.',
  );
  expect(show({ timetables: [slotPickup] })).toContain('Kept for you until Sun 15 Nov');
});

test('names a way without a date in one list with its reason, after the tickets', () => {
  const words = show({ timetables: [makeUnknown('no_transit_days', 'lane'), firmPickup] });
  expect(words).toMatch(
    /Order before Fri 13 Nov, 12:00 .* Also possible Parcel with the post €4.50 No date yet. How long/,
  );
});

test('sends a buyer whom nothing is sent to to where it can be collected', () => {
  const words = show({ timetables: [...noWays, firmPickup] });
  expect(words).toContain('Not to 1350-001 Collect at Stall A12, or give another address.');
  expect(show({ timetables: noWays })).toContain('Not to 1350-001 Collect it, or give another address.');
});

test('speaks the language of its page', () => {
  const page = withPage(productPage, { locale: 'de-AT', timetables: [firmPickup, makeUnknown('no_hours')] });
  const html = renderToStaticMarkup(<FulfilmentPromiseBlock content={{ showBasis: true, rows: 1 }} page={page} />);
  expect(toWords(html)).toMatch(/So kommt es zu Ihnen.*Abholung.*Kostenlos.*Warum dieser Termin.*Auch möglich/);
  expect(html).not.toMatch(/Order before|Collect Fri|Lisbon time|From stock/);
});

test('says one plain no once, whatever ways it is for', () => {
  const second = makeUnavailable('sold_out');
  const words = show({ timetables: [makeUnavailable('sold_out'), { ...second, optionId: 'other' }] });
  expect(words.match(/Sold out/g)).toHaveLength(1);
});

test('gives a market one ticket with the earliest deadline of its makers, and names their other ways once', () => {
  const words = show({ timetables: marketTimetables }, eventPage);
  expect(words.match(/Order before/g)).toEqual(['Order before']);
  expect(words).toContain('Order before Fri 13 Nov, 10:00 That is the earliest');
  expect(words.match(/Parcel with the post/g)).toHaveLength(1);
  expect(words).toContain('Parcel with the post from €3.80 No date yet.');
  expect(words).toContain('Collect at the workshop Free Dates on each product’s page');
});

test('leaves a way that depends on the size of what is sent to the products of a market', () => {
  const timetables = [makeUnknown('no_size', 'run')];
  expect(show({ timetables }, eventPage)).toContain('Dates on each product’s page');
  expect(show({ timetables })).toContain('The packed size is not known yet');
});

test('promises no date of another way before orders are open', () => {
  const words = show({ timetables: marketNotOpen }, eventPage);
  expect(words.match(/Orders open Mon 16 Nov/g)).toHaveLength(1);
  expect(words).toContain('Collect at the workshop Free Once orders are open');
});

test('names no other way once the market is over', () => {
  const timetables = [makeUnavailable('event_past'), makeUnknown('no_transit_days', 'lane')];
  expect(show({ timetables }, eventPage)).not.toContain('Parcel');
});

test('sends the buyer of a product without any way to the maker', () => {
  expect(show({ timetables: [], askHref: 'mailto:a@maker.example' })).toContain('Ask the maker how to get it');
  const html = renderToStaticMarkup(
    <FulfilmentPromiseBlock
      content={fulfilmentPromiseFixtures.full}
      page={withPage(productPage, { timetables: [], askHref: 'mailto:a@maker.example' })}
    />,
  );
  expect(html).toContain('href="mailto:a@maker.example"');
});
