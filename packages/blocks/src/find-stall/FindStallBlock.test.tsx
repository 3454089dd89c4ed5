import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage, minimalEvent, withPage } from '../fixtures/pages.ts';
import type { PageView } from '../page-view.ts';
import * as stories from './FindStallBlock.stories.tsx';
import { FindStallBlock } from './FindStallBlock.tsx';
import { type FindStallContent, toFindStallContent } from './findStall.content.ts';
import { findStallContract } from './findStall.contract.ts';
import { findStallFixtures } from './findStall.fixtures.ts';
import { findStallTelemetry } from './findStall.telemetry.ts';
import { findStallPlace, planStalls } from './plan-stalls.ts';

describeBlock({
  type: 'findStall',
  folder: 'find-stall',
  fixtures: findStallFixtures,
  stories,
  telemetry: findStallTelemetry,
  contract: findStallContract,
});

const show = (content: FindStallContent, page: PageView = eventPage) =>
  renderToStaticMarkup(<FindStallBlock content={content} page={page} />);

describe('findStallPlace', () => {
  const ground = { rows: ['A', 'B', '3'], perRow: 14 };
  it.each([
    ['A12', { row: 0, index: 11 }],
    ['b-5', { row: 1, index: 4 }],
    ['Row B, 5', { row: 1, index: 4 }],
    ['12 A', { row: 0, index: 11 }],
    ['3 / 7', { row: 2, index: 6 }],
    ['A0', undefined],
    ['A15', undefined],
    ['C4', undefined],
    ['A', undefined],
    ['12', undefined],
    ['A or B 5', undefined],
    ['A 5 to 6', undefined],
    ['The blue tent', undefined],
    ['', undefined],
  ])('reads %j', (name, place) => {
    expect(findStallPlace(name, ground)).toEqual(place);
  });
});

test('draws every stall once within its paper, ours marked, the pin above it', () => {
  for (const [rows, perRow] of [
    [['A'], 1],
    [['A', 'B', 'C'], 14],
    [['North', 'South'], 24],
  ] as const) {
    const ours = { row: rows.length - 1, index: perRow - 1 };
    const { stalls, width, height, pin, labels } = planStalls({ rows, perRow }, ours);
    expect(stalls).toHaveLength(rows.length * perRow);
    expect(stalls.filter(({ isOurs }) => isOurs)).toHaveLength(1);
    for (const { x, y, width: w, height: h } of stalls) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
    }
    expect(pin.y - pin.radius * 2.5).toBeGreaterThanOrEqual(0);
    expect(labels).toHaveLength(rows.length);
  }
});

test('draws letters of the same share of the width for few stalls and many', () => {
  const share = (perRow: number) => {
    const { size, width } = planStalls({ rows: ['A'], perRow }, { row: 0, index: 0 });
    return size / width;
  };
  expect(share(24)).toBeGreaterThan(0.035);
  expect(share(14)).toBeCloseTo(share(24), 2);
});

test('draws no plan where ours is not on it, or its size is not known', () => {
  const { perRow: _, ...unsized } = findStallFixtures.full;
  expect(show({ ...findStallFixtures.full, stall: 'Z1' })).not.toContain('<svg viewBox="0 0 ');
  expect(show(unsized)).not.toContain('<figure');
  expect(toFindStallContent({ rows: ['A'], perRow: 200 })).not.toHaveProperty('perRow');
});

test('marks the stall of the market event unless another is named', () => {
  const { stall: _, ...content } = findStallFixtures.full;
  expect(show(content)).toContain('Row A, number 12 of 14');
  expect(show(findStallFixtures.full)).toContain('Row B, number 5 of 14');
});

test('keeps the plan as it lies, whatever the reading direction', () => {
  expect(show(findStallFixtures.full, withPage(eventPage, { locale: 'ar' }))).toMatch(/<div[^>]+dir="ltr"/);
});

test('shows nothing where there is nothing to find', () => {
  expect(show(findStallFixtures.minimal, withPage(eventPage, { event: minimalEvent }))).toBe('');
});
