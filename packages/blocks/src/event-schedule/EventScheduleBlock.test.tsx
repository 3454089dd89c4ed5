import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './EventScheduleBlock.stories.tsx';
import { eventScheduleContract } from './eventSchedule.contract.ts';
import { eventScheduleFixtures } from './eventSchedule.fixtures.ts';
import { eventScheduleTelemetry } from './eventSchedule.telemetry.ts';

describeBlock({
  type: 'eventSchedule',
  folder: 'event-schedule',
  fixtures: eventScheduleFixtures,
  stories,
  telemetry: eventScheduleTelemetry,
  contract: eventScheduleContract,
});
