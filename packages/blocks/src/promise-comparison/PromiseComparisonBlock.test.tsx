import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PromiseComparisonBlock.stories.tsx';
import { promiseComparisonContract } from './promiseComparison.contract.ts';
import { promiseComparisonFixtures } from './promiseComparison.fixtures.ts';
import { promiseComparisonTelemetry } from './promiseComparison.telemetry.ts';

describeBlock({
  type: 'promiseComparison',
  folder: 'promise-comparison',
  fixtures: promiseComparisonFixtures,
  stories,
  telemetry: promiseComparisonTelemetry,
  contract: promiseComparisonContract,
});
