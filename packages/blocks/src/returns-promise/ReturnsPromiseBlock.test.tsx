import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { bandana, productPage, withPage } from '../fixtures/pages.ts';
import { madeReturns, stallReturns } from '../fixtures/product-facts.ts';
import type { ReturnsView } from '../page-view.ts';
import * as stories from './ReturnsPromiseBlock.stories.tsx';
import { ReturnsPromiseBlock } from './ReturnsPromiseBlock.tsx';
import { returnsPromiseContract } from './returnsPromise.contract.ts';
import { returnsPromiseFixtures } from './returnsPromise.fixtures.ts';
import { returnsPromiseTelemetry } from './returnsPromise.telemetry.ts';

describeBlock({
  type: 'returnsPromise',
  folder: 'returns-promise',
  fixtures: returnsPromiseFixtures,
  stories,
  telemetry: returnsPromiseTelemetry,
  contract: returnsPromiseContract,
});

function read(returns: ReturnsView): string {
  const page = withPage(productPage, { product: { ...bandana, returns } });
  const html = renderToStaticMarkup(<ReturnsPromiseBlock content={{}} page={page} />);
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0\u202f]+/g, ' ');
}

test('says for each way back who pays, and nothing is paid at the stall', () => {
  expect(read(stallReturns)).toContain('Bring it to the stall free Send it by post you pay for it');
  expect(read(madeReturns)).toContain('Bring it to the stall free Our courier fetches it free');
});

test('says so where nobody has said who pays', () => {
  const { buyerPaysReturn: _, ...silent } = stallReturns;
  expect(read(silent)).toContain('Send it by post the seller has not said who pays; ask first');
});

test('never offers fewer days than the law gives', () => {
  expect(read({ ...stallReturns, windowDays: 7 })).toContain('14 days from the day you have it');
  expect(read({ ...stallReturns, windowDays: 30 })).toContain('30 days from the day you have it');
});

test('tells plainly what cannot come back, and why', () => {
  const words = read(madeReturns);
  expect(words).toMatch(
    /Cannot come back Pieces made to your own wording.* For these the law gives no right to withdraw/,
  );
  expect(read({ ...madeReturns, windowDays: 0 })).not.toContain('0 days');
});

test('names the right to withdraw whatever the seller wrote', () => {
  expect(read(stallReturns)).toContain('you may withdraw within 14 days of receiving it, without a reason');
});
