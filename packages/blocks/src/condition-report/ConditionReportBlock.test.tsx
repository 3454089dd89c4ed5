import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './ConditionReportBlock.stories.tsx';
import { conditionReportContract } from './conditionReport.contract.ts';
import { conditionReportFixtures } from './conditionReport.fixtures.ts';
import { conditionReportTelemetry } from './conditionReport.telemetry.ts';

describeBlock({
  type: 'conditionReport',
  folder: 'condition-report',
  fixtures: conditionReportFixtures,
  stories,
  telemetry: conditionReportTelemetry,
  contract: conditionReportContract,
});
