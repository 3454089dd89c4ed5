import { describeBlock } from '../test-helpers/describe-block.ts';
import { pickupWindowsFixtures } from './pickupWindows.fixtures.ts';

describeBlock({ type: 'pickupWindows', folder: 'pickup-windows', fixtures: pickupWindowsFixtures });
