import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './ShareBlock.stories.tsx';
import { shareContract } from './share.contract.ts';
import { shareFixtures } from './share.fixtures.ts';
import { shareTelemetry } from './share.telemetry.ts';

describeBlock({
  type: 'share',
  folder: 'share',
  fixtures: shareFixtures,
  stories,
  telemetry: shareTelemetry,
  contract: shareContract,
});
