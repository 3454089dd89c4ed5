import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage } from '../fixtures/pages.ts';
import { at } from '../fixtures/promises.ts';
import * as stories from './NoticeBarBlock.stories.tsx';
import { NoticeBarBlock } from './NoticeBarBlock.tsx';
import { isShownAt, type NoticeBarContent } from './noticeBar.content.ts';
import { noticeBarContract } from './noticeBar.contract.ts';
import { noticeBarFixtures } from './noticeBar.fixtures.ts';
import { noticeBarTelemetry } from './noticeBar.telemetry.ts';

describeBlock({
  type: 'noticeBar',
  folder: 'notice-bar',
  fixtures: noticeBarFixtures,
  stories,
  telemetry: noticeBarTelemetry,
  contract: noticeBarContract,
});

const render = (content: NoticeBarContent) =>
  renderToStaticMarkup(<NoticeBarBlock content={content} page={eventPage} />);

test('is shown from its first instant on and no longer at its last', () => {
  const { full } = noticeBarFixtures;
  expect(isShownAt(full, at(full.from) - 1)).toBe(false);
  expect(isShownAt(full, at(full.from))).toBe(true);
  expect(isShownAt(full, at(full.until) - 1)).toBe(true);
  expect(isShownAt(full, at(full.until))).toBe(false);
  expect(isShownAt({ tone: 'info', from: 'soon' }, 0)).toBe(true);
});

test('shows nothing without a message, or when its time is over as the page is made', () => {
  expect(render({ tone: 'info' })).toBe('');
  expect(render(noticeBarFixtures.over)).toBe('');
  expect(render(noticeBarFixtures.later)).toBe('');
});

test('links only with words and an address that is safe', () => {
  const { full } = noticeBarFixtures;
  expect(render(full)).toContain('<a ');
  expect(render({ ...full, linkHref: 'javascript:alert(1)' })).not.toMatch(/<a |javascript/);
  const { linkText: _, ...wordless } = full;
  expect(render(wordless)).not.toContain('<a ');
});
