import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { bandana, productPage, withPage } from '../fixtures/pages.ts';
import { clothSleeve, plainBag } from '../fixtures/product-facts.ts';
import { findGreenClaim } from './green-claims.ts';
import * as stories from './PackagingFactsBlock.stories.tsx';
import { PackagingFactsBlock } from './PackagingFactsBlock.tsx';
import { packagingFactsContract } from './packagingFacts.contract.ts';
import { packagingFactsFixtures } from './packagingFacts.fixtures.ts';
import { packagingFactsTelemetry } from './packagingFacts.telemetry.ts';

describeBlock({
  type: 'packagingFacts',
  folder: 'packaging-facts',
  fixtures: packagingFactsFixtures,
  stories,
  telemetry: packagingFactsTelemetry,
  contract: packagingFactsContract,
});

function read(packaging = clothSleeve, locale = 'en-GB'): string {
  const page = withPage(productPage, { locale, product: { ...bandana, packaging } });
  const html = renderToStaticMarkup(<PackagingFactsBlock content={packagingFactsFixtures.standard} page={page} />);
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0\u202f]+/g, ' ');
}

test('tells materials with their codes, and says nothing of recycled content that nobody measured', () => {
  expect(read()).toMatch(/Card sleeve Code PAP 21 Recycled content 82% .*Cotton ribbon Code TEX 60 Recycled content —/);
});

test('tells size, weight and recyclable share, each only where it is known', () => {
  expect(read()).toContain('Outside 19 × 19 × 2.5 cm Weight 38 g empty Can be recycled 96% of its weight');
  expect(read(plainBag)).not.toMatch(/Outside|Weight|recycled/);
});

test('tells how many came out whole, also when not all did', () => {
  expect(read()).toContain('12 of 12 came out whole Drop from 1 m on each corner · September 2026');
  expect(read()).toContain('7 of 8 came out whole A night in a wet bag');
});

test('makes no general claim: the Studio refuses one where words can be typed', () => {
  expect(findGreenClaim('Our eco-friendly sleeve')).toBe('eco-friendly');
  expect(findGreenClaim('Climate neutral since May')).toBe('Climate neutral');
  expect(findGreenClaim('The sleeve goes in the paper bin; evergreen ink')).toBeUndefined();
});
