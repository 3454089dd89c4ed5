import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './SellerCardBlock.stories.tsx';
import { sellerCardContract } from './sellerCard.contract.ts';
import { sellerCardFixtures } from './sellerCard.fixtures.ts';
import { sellerCardTelemetry } from './sellerCard.telemetry.ts';

describeBlock({
  type: 'sellerCard',
  folder: 'seller-card',
  fixtures: sellerCardFixtures,
  stories,
  telemetry: sellerCardTelemetry,
  contract: sellerCardContract,
});
