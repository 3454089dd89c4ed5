import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { emptyPage, productPage, withPage } from '../fixtures/pages.ts';
import { longRecord, shortRecord } from '../fixtures/product-facts.ts';
import type { RecordView } from '../page-view.ts';
import * as stories from './PromiseRecordBlock.stories.tsx';
import { PromiseRecordBlock } from './PromiseRecordBlock.tsx';
import { promiseRecordContract } from './promiseRecord.contract.ts';
import { promiseRecordFixtures } from './promiseRecord.fixtures.ts';
import { promiseRecordTelemetry } from './promiseRecord.telemetry.ts';

describeBlock({
  type: 'promiseRecord',
  folder: 'promise-record',
  fixtures: promiseRecordFixtures,
  stories,
  telemetry: promiseRecordTelemetry,
  contract: promiseRecordContract,
});

function read(record: readonly RecordView[]): string {
  const page = withPage(productPage, { record });
  const html = renderToStaticMarkup(<PromiseRecordBlock content={promiseRecordFixtures.full} page={page} />);
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
}

test('tells the count first, then the interval in whole percent, then since when', () => {
  expect(read(longRecord)).toMatch(
    /96 of 100 promises kept .*between 90% and 98%, 19 times in 20\..*Counted since Sun,? 1 Mar/,
  );
});

test('tells no share of fewer than twenty, in total or of a way', () => {
  expect(read(shortRecord)).toContain('7 of 8 promises kept Too few yet to say more than the count.');
  expect(read(shortRecord)).not.toContain('%');
  expect(read(longRecord)).toContain('11 of 12 True share too few to say');
  const twenty: RecordView = { kind: 'all', kept: 20, counted: 20, low: 0.8389, high: 1, since: '2026-03-01' };
  expect(read([twenty])).toContain('between 84% and 100%');
  expect(read([{ ...twenty, kept: 19, counted: 19 }])).not.toContain('%');
});

test('counts only ways that were used', () => {
  expect(read(longRecord)).not.toContain('Made to order');
  expect(
    read([...longRecord, { kind: 'make', kept: 0, counted: 0, low: 0, high: 1, since: '2026-03-01' }]),
  ).not.toContain('Made to order');
});

test('says that nothing has come due, and nothing at all where nobody counts', () => {
  expect(read([])).toContain('No promise has come due yet');
  const html = renderToStaticMarkup(<PromiseRecordBlock content={promiseRecordFixtures.full} page={emptyPage} />);
  expect(html).toBe('');
});
