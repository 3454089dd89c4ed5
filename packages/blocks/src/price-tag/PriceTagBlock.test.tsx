import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PriceTagBlock.stories.tsx';
import { priceTagContract } from './priceTag.contract.ts';
import { priceTagFixtures } from './priceTag.fixtures.ts';
import { priceTagTelemetry } from './priceTag.telemetry.ts';

describeBlock({
  type: 'priceTag',
  folder: 'price-tag',
  fixtures: priceTagFixtures,
  stories,
  telemetry: priceTagTelemetry,
  contract: priceTagContract,
});
