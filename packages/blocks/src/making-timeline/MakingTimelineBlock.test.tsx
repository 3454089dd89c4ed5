import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './MakingTimelineBlock.stories.tsx';
import { makingTimelineContract } from './makingTimeline.contract.ts';
import { makingTimelineFixtures } from './makingTimeline.fixtures.ts';
import { makingTimelineTelemetry } from './makingTimeline.telemetry.ts';

describeBlock({
  type: 'makingTimeline',
  folder: 'making-timeline',
  fixtures: makingTimelineFixtures,
  stories,
  telemetry: makingTimelineTelemetry,
  contract: makingTimelineContract,
});
