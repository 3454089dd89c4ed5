import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage } from '../fixtures/pages.ts';
import { bandanaRed } from '../fixtures/pictures.ts';
import * as stories from './UnboxingWallBlock.stories.tsx';
import { UnboxingWallBlock } from './UnboxingWallBlock.tsx';
import { toUnboxingWallContent } from './unboxingWall.content.ts';
import { unboxingWallContract } from './unboxingWall.contract.ts';
import { unboxingWallFixtures } from './unboxingWall.fixtures.ts';
import { unboxingWallTelemetry } from './unboxingWall.telemetry.ts';

describeBlock({
  type: 'unboxingWall',
  folder: 'unboxing-wall',
  fixtures: unboxingWallFixtures,
  stories,
  telemetry: unboxingWallTelemetry,
  contract: unboxingWallContract,
});

test('shows no picture whose buyer has not said yes', () => {
  const entry = { picture: bandanaRed, line: 'Mine', firstName: 'Ana' };
  const entries = [
    entry,
    { ...entry, hasConsent: false },
    { ...entry, hasConsent: 'true' },
    { ...entry, hasConsent: 1 },
  ];
  expect(toUnboxingWallContent({ entries }).entries).toEqual([]);
  expect(toUnboxingWallContent({ entries: [{ ...entry, hasConsent: true }] }).entries).toHaveLength(1);
});

test('tells the month, never the day', () => {
  const html = renderToStaticMarkup(<UnboxingWallBlock content={unboxingWallFixtures.full} page={eventPage} />);
  expect(html).toContain('Inês, October 2026');
  expect(html).not.toMatch(/0?4 October|2026-10/);
});

test('leaves out a date that is none, and keeps the picture', () => {
  const entries = [{ picture: bandanaRed, takenOn: 'last autumn', hasConsent: true }];
  expect(toUnboxingWallContent({ entries }).entries).toEqual([{ picture: bandanaRed, hasConsent: true }]);
});
