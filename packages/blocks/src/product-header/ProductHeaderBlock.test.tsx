import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './ProductHeaderBlock.stories.tsx';
import { productHeaderContract } from './productHeader.contract.ts';
import { productHeaderFixtures } from './productHeader.fixtures.ts';
import { productHeaderTelemetry } from './productHeader.telemetry.ts';

describeBlock({
  type: 'productHeader',
  folder: 'product-header',
  fixtures: productHeaderFixtures,
  stories,
  telemetry: productHeaderTelemetry,
  contract: productHeaderContract,
});
