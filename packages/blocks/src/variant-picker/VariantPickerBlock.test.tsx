import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './VariantPickerBlock.stories.tsx';
import { variantPickerContract } from './variantPicker.contract.ts';
import { variantPickerFixtures } from './variantPicker.fixtures.ts';
import { variantPickerTelemetry } from './variantPicker.telemetry.ts';

describeBlock({
  type: 'variantPicker',
  folder: 'variant-picker',
  fixtures: variantPickerFixtures,
  stories,
  telemetry: variantPickerTelemetry,
  contract: variantPickerContract,
});
