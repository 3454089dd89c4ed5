import { describeBlock } from '../test-helpers/describe-block.ts';
import { variantPickerFixtures } from './variantPicker.fixtures.ts';

describeBlock({ type: 'variantPicker', folder: 'variant-picker', fixtures: variantPickerFixtures });
