import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PooledRunBlock.stories.tsx';
import { pooledRunContract } from './pooledRun.contract.ts';
import { pooledRunFixtures } from './pooledRun.fixtures.ts';
import { pooledRunTelemetry } from './pooledRun.telemetry.ts';

describeBlock({
  type: 'pooledRun',
  folder: 'pooled-run',
  fixtures: pooledRunFixtures,
  stories,
  telemetry: pooledRunTelemetry,
  contract: pooledRunContract,
});
