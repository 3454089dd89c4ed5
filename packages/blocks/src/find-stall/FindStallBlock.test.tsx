import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './FindStallBlock.stories.tsx';
import { findStallContract } from './findStall.contract.ts';
import { findStallFixtures } from './findStall.fixtures.ts';
import { findStallTelemetry } from './findStall.telemetry.ts';

describeBlock({
  type: 'findStall',
  folder: 'find-stall',
  fixtures: findStallFixtures,
  stories,
  telemetry: findStallTelemetry,
  contract: findStallContract,
});
