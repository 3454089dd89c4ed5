import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './UnboxingWallBlock.stories.tsx';
import { unboxingWallContract } from './unboxingWall.contract.ts';
import { unboxingWallFixtures } from './unboxingWall.fixtures.ts';
import { unboxingWallTelemetry } from './unboxingWall.telemetry.ts';

describeBlock({
  type: 'unboxingWall',
  folder: 'unboxing-wall',
  fixtures: unboxingWallFixtures,
  stories,
  telemetry: unboxingWallTelemetry,
  contract: unboxingWallContract,
});
