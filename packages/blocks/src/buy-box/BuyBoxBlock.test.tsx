import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './BuyBoxBlock.stories.tsx';
import { buyBoxContract } from './buyBox.contract.ts';
import { buyBoxFixtures } from './buyBox.fixtures.ts';
import { buyBoxTelemetry } from './buyBox.telemetry.ts';

describeBlock({
  type: 'buyBox',
  folder: 'buy-box',
  fixtures: buyBoxFixtures,
  stories,
  telemetry: buyBoxTelemetry,
  contract: buyBoxContract,
});
