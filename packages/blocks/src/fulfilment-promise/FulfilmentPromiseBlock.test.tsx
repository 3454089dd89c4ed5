import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import { at, expiredPickup, firmPickup, makeUnavailable, makeUnknown, marketTimetables } from '../fixtures/promises.ts';
import { describeBlock } from '../test-helpers/describe-block.ts';
import { FulfilmentPromiseBlock } from './FulfilmentPromiseBlock.tsx';
import { fulfilmentPromiseFixtures } from './fulfilmentPromise.fixtures.ts';

describeBlock({ type: 'fulfilmentPromise', folder: 'fulfilment-promise', fixtures: fulfilmentPromiseFixtures });

function show(changes: Parameters<typeof withPage>[1], base = productPage): string {
  const page = withPage(base, { timetables: [firmPickup], ...changes });
  const html = renderToStaticMarkup(
    <FulfilmentPromiseBlock content={fulfilmentPromiseFixtures.everyRow} page={page} />,
  );
  const words = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
  return words.replaceAll(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d)/g, '$1 ');
}

test('shows the row that holds when the page is made, and every later one as a condition', () => {
  const words = show({});
  expect(words).toContain('Collect Sat 14 Nov, 10:00–14:00 at Stall A12, Lisbon time Order before Fri 13 Nov, 12:00');
  expect(words).toContain('Order before Tue 17 Nov, 12:00: collect Tue 17 Nov, 17:00–19:00');
  expect(words).toContain('From Thu 19 Nov, 12:00: orders for this market day have closed');
});

test('says what follows the last date: closed, or confirmed when you order once the page is too old to know', () => {
  expect(show({})).not.toContain('From Tue 24 Nov');
  const open = { ...firmPickup, rows: firmPickup.rows.slice(0, -1) };
  expect(show({ timetables: [open] })).toContain('From Tue 24 Nov, 12:00: confirmed when you order');
});

test('explains how a date is made only where there is one', () => {
  expect(show({})).toContain('How this date is made You order The maker has it ready at the latest Sat 14 Nov, 09:00');
  expect(show({ timetables: [makeUnknown('not_dated_yet')] })).not.toContain('How this date is made');
});

test('moves to the next row exactly at the deadline', () => {
  expect(show({ madeAt: at('2026-11-13T11:59:59Z') })).toContain('Collect Sat 14 Nov');
  const late = show({ madeAt: at('2026-11-13T12:00:00Z') });
  expect(late).not.toContain('14 Nov');
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

test('names a way without a date in one list, after the tickets', () => {
  const words = show({
    timetables: [makeUnknown('not_dated_yet', 'lane'), firmPickup, makeUnknown('not_dated_yet', 'run')],
  });
  expect(words).toMatch(/Order before Fri 13 Nov, 12:00 .* Also possible Parcel with the post €4.50 Date on request/);
  expect(words.match(/The maker names a date before you order\./g)).toHaveLength(1);
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
  expect(words).toContain('Parcel with the post from €3.80 Date on request');
  expect(words).toContain('Collect at the workshop Free Dates on each product’s page');
});

test('promises no date of another way before orders are open', () => {
  const [stall, , workshop] = marketTimetables;
  const closed = makeUnavailable('orders_not_open');
  const timetables = [stall, workshop].flatMap((one) =>
    one === undefined
      ? []
      : {
          ...closed,
          optionId: one.optionId,
          rows: closed.rows.map((row) => {
            const { title, place } = one.rows[0]?.promise ?? row.promise;
            return { ...row, promise: { ...row.promise, title, ...(place ? { place } : {}) } };
          }),
        },
  );
  const words = show({ timetables }, eventPage);
  expect(words.match(/Orders open Mon 16 Nov/g)).toHaveLength(1);
  expect(words).toContain('Collect at the workshop Free Once orders are open');
});

test('names no other way once the market is over', () => {
  const timetables = [makeUnavailable('event_past'), makeUnknown('not_dated_yet', 'lane')];
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
