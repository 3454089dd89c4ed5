import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage, openEvent, withPage } from '../fixtures/pages.ts';
import { at } from '../fixtures/promises.ts';
import type { EventView } from '../page-view.ts';
import * as stories from './EventScheduleBlock.stories.tsx';
import { EventScheduleBlock } from './EventScheduleBlock.tsx';
import { eventScheduleContract } from './eventSchedule.contract.ts';
import { eventScheduleFixtures } from './eventSchedule.fixtures.ts';
import { eventScheduleTelemetry } from './eventSchedule.telemetry.ts';

describeBlock({
  type: 'eventSchedule',
  folder: 'event-schedule',
  fixtures: eventScheduleFixtures,
  stories,
  telemetry: eventScheduleTelemetry,
  contract: eventScheduleContract,
});

const show = (event: Partial<EventView>, changes: Partial<typeof eventPage> = {}) =>
  renderToStaticMarkup(
    <EventScheduleBlock
      content={{ count: 8, showCalendar: true }}
      page={withPage(eventPage, { event: { ...openEvent, ...event }, calendarHref: '/c.ics', ...changes })}
    />,
  );

test('strikes a day that is not held and says nothing of its hours', () => {
  const html = show({ occurrences: openEvent.occurrences.slice(1, 2) });
  expect(html).toMatch(/<s>Sat,?\s21\sNov<\/s>/);
  expect(html).not.toContain('10:00–');
  expect(html).not.toContain('Lisbon time');
  expect(html).toContain('The square is closed for the half marathon.');
});

test('marks the first day that takes place, not the first on the list', () => {
  const html = show({ occurrences: openEvent.occurrences.slice(1) });
  const [cancelled, moved, last] = html.split('<li').slice(1);
  expect(cancelled).not.toContain('data-next');
  expect(moved).toContain('data-next');
  expect(last).not.toContain('data-next');
});

test('leaves out days that are over, and keeps the last ones of a market that is', () => {
  const madeAt = at('2026-12-10T00:00:00Z');
  expect(show({}, { madeAt }).match(/<li/g)).toHaveLength(1);
  expect(show({ phase: 'past' }, { madeAt }).match(/<li/g)).toHaveLength(4);
});

test('offers no calendar file of days that are over, called off or unknown', () => {
  expect(show({})).toContain('/c.ics');
  expect(show({ phase: 'past' })).not.toContain('/c.ics');
  expect(show({ occurrences: [] })).not.toContain('/c.ics');
  expect(show({ occurrences: openEvent.occurrences.slice(1, 2) })).not.toContain('/c.ics');
});

test('gives every day as an instant to machines and in place time to people', () => {
  const html = show({ zone: 'Asia/Tokyo' });
  expect(html).toContain('dateTime="2026-11-14T10:00:00.000Z"');
  expect(html).toContain('19:00–23:00');
  expect(html).toContain('Tokyo time');
});
