import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PromiseRecordBlock.stories.tsx';
import { promiseRecordContract } from './promiseRecord.contract.ts';
import { promiseRecordFixtures } from './promiseRecord.fixtures.ts';
import { promiseRecordTelemetry } from './promiseRecord.telemetry.ts';

describeBlock({
  type: 'promiseRecord',
  folder: 'promise-record',
  fixtures: promiseRecordFixtures,
  stories,
  telemetry: promiseRecordTelemetry,
  contract: promiseRecordContract,
});
