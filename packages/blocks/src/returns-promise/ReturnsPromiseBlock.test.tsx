import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './ReturnsPromiseBlock.stories.tsx';
import { returnsPromiseContract } from './returnsPromise.contract.ts';
import { returnsPromiseFixtures } from './returnsPromise.fixtures.ts';
import { returnsPromiseTelemetry } from './returnsPromise.telemetry.ts';

describeBlock({
  type: 'returnsPromise',
  folder: 'returns-promise',
  fixtures: returnsPromiseFixtures,
  stories,
  telemetry: returnsPromiseTelemetry,
  contract: returnsPromiseContract,
});
