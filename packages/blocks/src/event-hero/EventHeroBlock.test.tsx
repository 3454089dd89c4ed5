import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { cancelledEvent, closedEvent, eventPage, openEvent, upcomingEvent, withPage } from '../fixtures/pages.ts';
import { at, madeAt } from '../fixtures/promises.ts';
import * as stories from './EventHeroBlock.stories.tsx';
import { EventHeroBlock } from './EventHeroBlock.tsx';
import { findShownDay, formatPhase } from './event-words.ts';
import { eventHeroContract } from './eventHero.contract.ts';
import { eventHeroFixtures } from './eventHero.fixtures.ts';
import { eventHeroTelemetry } from './eventHero.telemetry.ts';

describeBlock({
  type: 'eventHero',
  folder: 'event-hero',
  fixtures: eventHeroFixtures,
  stories,
  telemetry: eventHeroTelemetry,
  contract: eventHeroContract,
});

const reading = { locale: 'en-GB', zone: 'Europe/Lisbon', near: madeAt };
const say = (event: typeof openEvent) =>
  formatPhase(event, reading)
    .text.replaceAll('\u00a0', ' ')
    .replace(/(\w{3}), (?=\d+ )/, '$1 ');

test('says where orders stand with the true instant at which that changes', () => {
  expect(say(openEvent)).toBe('Order before Fri 13 Nov, 12:00');
  expect(say(upcomingEvent)).toBe('Orders open Mon 16 Nov, 09:00');
  expect(say(closedEvent)).toBe('Orders closed Thu 12 Nov, 10:00');
  expect(say(cancelledEvent)).toBe('This market is cancelled');
});

test('says it in the reader’s language', () => {
  expect(formatPhase(openEvent, { ...reading, locale: 'de' }).text).toMatch(/^Bestellen vor /);
  expect(formatPhase(openEvent, { ...reading, locale: 'ja-JP' }).text).toMatch(/^Order before /);
});

test('strikes the day of a cancelled market and says no hours for it', () => {
  const html = renderToStaticMarkup(
    <EventHeroBlock content={{ showMap: false }} page={withPage(eventPage, { event: cancelledEvent })} />,
  );
  expect(html).toMatch(/<s>Sat,?\s14\sNov<\/s>/);
  expect(html).toContain('>Cancelled<');
  expect(html).not.toMatch(/10:00–|Lisbon time/);
});

test('names the next market day that takes place, passing over a cancelled one', () => {
  expect(findShownDay(openEvent, madeAt)?.startsAt).toBe(at('2026-11-14T10:00:00Z'));
  expect(findShownDay(openEvent, at('2026-11-15T00:00:00Z'))?.startsAt).toBe(at('2026-12-05T10:00:00Z'));
});

test('names the last market day once all are over', () => {
  expect(findShownDay(openEvent, at('2027-02-01T00:00:00Z'))?.startsAt).toBe(at('2026-12-19T10:00:00Z'));
});
