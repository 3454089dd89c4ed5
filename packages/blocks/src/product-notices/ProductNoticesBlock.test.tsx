import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './ProductNoticesBlock.stories.tsx';
import { productNoticesContract } from './productNotices.contract.ts';
import { productNoticesFixtures } from './productNotices.fixtures.ts';
import { productNoticesTelemetry } from './productNotices.telemetry.ts';

describeBlock({
  type: 'productNotices',
  folder: 'product-notices',
  fixtures: productNoticesFixtures,
  stories,
  telemetry: productNoticesTelemetry,
  contract: productNoticesContract,
});
