import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './OrderCutoffBlock.stories.tsx';
import { orderCutoffContract } from './orderCutoff.contract.ts';
import { orderCutoffFixtures } from './orderCutoff.fixtures.ts';
import { orderCutoffTelemetry } from './orderCutoff.telemetry.ts';

describeBlock({
  type: 'orderCutoff',
  folder: 'order-cutoff',
  fixtures: orderCutoffFixtures,
  stories,
  telemetry: orderCutoffTelemetry,
  contract: orderCutoffContract,
});
