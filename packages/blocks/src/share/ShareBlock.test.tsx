import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import type { PageView } from '../page-view.ts';
import * as stories from './ShareBlock.stories.tsx';
import { ShareBlock } from './ShareBlock.tsx';
import { toShareContent } from './share.content.ts';
import { shareContract } from './share.contract.ts';
import { shareFixtures } from './share.fixtures.ts';
import { shareTelemetry } from './share.telemetry.ts';
import { toShareLink } from './share-links.ts';

describeBlock({
  type: 'share',
  folder: 'share',
  fixtures: shareFixtures,
  stories,
  telemetry: shareTelemetry,
  contract: shareContract,
});

const shared = { href: 'https://m.example/a?sku=B&x=1', title: 'Bowl & cup' };
const show = (page: PageView) =>
  renderToStaticMarkup(
    <ShareBlock
      content={shareFixtures.full}
      page={withPage(page, { shareHref: shared.href })}
      place={{ id: 's1', type: 'share', position: 0 }}
    />,
  );

test('encodes title and address, so neither adds a parameter', () => {
  const both = 'Bowl%20%26%20cup%0Ahttps%3A%2F%2Fm.example%2Fa%3Fsku%3DB%26x%3D1';
  expect(toShareLink('mail', shared)).toBe(`mailto:?subject=Bowl%20%26%20cup&body=${both}`);
  expect(toShareLink('sms', shared)).toBe(`sms:?&body=${both}`);
  expect(toShareLink('whatsapp', shared)).toBe(`https://wa.me/?text=${both}`);
  expect(toShareLink('telegram', shared)).toBe(
    'https://t.me/share/url?url=https%3A%2F%2Fm.example%2Fa%3Fsku%3DB%26x%3D1&text=Bowl%20%26%20cup',
  );
});

test('loads nothing of anybody else', () => {
  expect(show(eventPage)).not.toMatch(/<(img|iframe|script|link)\b/);
});

test('says what was shared: a product by the variant shown, a market by itself', () => {
  expect(show(productPage)).toContain(
    '{&quot;method&quot;:&quot;copy&quot;,&quot;content_type&quot;:&quot;product&quot;,&quot;item_id&quot;:&quot;FLOR-RED-55&quot;}',
  );
  expect(show(eventPage)).not.toContain('item_id');
});

test('offers every channel when none was chosen, and none when an editor took all away', () => {
  expect(toShareContent({}).channels).toHaveLength(4);
  expect(toShareContent({ channels: [] }).channels).toEqual([]);
  expect(toShareContent({ channels: ['telegram', 'pigeon', 'mail'] }).channels).toEqual(['mail', 'telegram']);
});
