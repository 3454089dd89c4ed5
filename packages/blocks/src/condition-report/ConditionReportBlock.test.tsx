import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { productPage, radio, withPage } from '../fixtures/pages.ts';
import { refurbishedCondition } from '../fixtures/product-facts.ts';
import * as stories from './ConditionReportBlock.stories.tsx';
import { ConditionReportBlock } from './ConditionReportBlock.tsx';
import { conditionReportContract } from './conditionReport.contract.ts';
import { conditionReportFixtures } from './conditionReport.fixtures.ts';
import { conditionReportTelemetry } from './conditionReport.telemetry.ts';

describeBlock({
  type: 'conditionReport',
  folder: 'condition-report',
  fixtures: conditionReportFixtures,
  stories,
  telemetry: conditionReportTelemetry,
  contract: conditionReportContract,
});

function render(product: Partial<typeof radio>): string {
  const page = withPage(productPage, { product: { ...radio, ...product } });
  return renderToStaticMarkup(<ConditionReportBlock content={conditionReportFixtures.full} page={page} />);
}
const toWords = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');

test('tells the faults before the repairs, and what the grade means', () => {
  const words = toWords(render({}));
  expect(words).toContain('Refurbished, grade B Light signs of use, works fully.');
  expect(words).toMatch(/Faults Hairline crack .* What was done New capacitors/);
  expect(words).toMatch(/until Wed,? 14 Nov 2029, on top of the legal guarantee/);
});

test('leads from the photograph of a fault to the whole of it', () => {
  const html = render({});
  expect(html.match(/<a [^>]*href="data:image/g)).toHaveLength(1);
});

test('says that none were found instead of saying nothing', () => {
  const { warrantyUntil: _, ...condition } = { ...refurbishedCondition, faults: [], repairs: [] };
  const words = toWords(render({ condition }));
  expect(words).toContain('The seller found none.');
  expect(words).toContain('Nothing was repaired.');
  expect(words).toContain('no warranty beyond it');
});

test('says that the one piece is sold once nothing of it can be had', () => {
  expect(toWords(render({}))).toContain('you get the very piece in the pictures');
  const variants = radio.variants.map((variant) => ({ ...variant, isAvailable: false }));
  const words = toWords(render({ variants }));
  expect(words).toContain('This piece has been sold.');
  expect(words).not.toContain('you get the very piece');
});
