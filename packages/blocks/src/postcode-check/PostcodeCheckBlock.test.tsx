import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PostcodeCheckBlock.stories.tsx';
import { postcodeCheckContract } from './postcodeCheck.contract.ts';
import { postcodeCheckFixtures } from './postcodeCheck.fixtures.ts';
import { postcodeCheckTelemetry } from './postcodeCheck.telemetry.ts';

describeBlock({
  type: 'postcodeCheck',
  folder: 'postcode-check',
  fixtures: postcodeCheckFixtures,
  stories,
  telemetry: postcodeCheckTelemetry,
  contract: postcodeCheckContract,
});
