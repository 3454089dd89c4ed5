import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PickupWindowsBlock.stories.tsx';
import { pickupWindowsContract } from './pickupWindows.contract.ts';
import { pickupWindowsFixtures } from './pickupWindows.fixtures.ts';
import { pickupWindowsTelemetry } from './pickupWindows.telemetry.ts';

describeBlock({
  type: 'pickupWindows',
  folder: 'pickup-windows',
  fixtures: pickupWindowsFixtures,
  stories,
  telemetry: pickupWindowsTelemetry,
  contract: pickupWindowsContract,
});
