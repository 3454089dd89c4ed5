import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PickupPickerBlock.stories.tsx';
import { pickupPickerContract } from './pickupPicker.contract.ts';
import { pickupPickerFixtures } from './pickupPicker.fixtures.ts';
import { pickupPickerTelemetry } from './pickupPicker.telemetry.ts';

describeBlock({
  type: 'pickupPicker',
  folder: 'pickup-picker',
  fixtures: pickupPickerFixtures,
  stories,
  telemetry: pickupPickerTelemetry,
  contract: pickupPickerContract,
});
