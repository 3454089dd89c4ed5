import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './NoticeBarBlock.stories.tsx';
import { noticeBarContract } from './noticeBar.contract.ts';
import { noticeBarFixtures } from './noticeBar.fixtures.ts';
import { noticeBarTelemetry } from './noticeBar.telemetry.ts';

describeBlock({
  type: 'noticeBar',
  folder: 'notice-bar',
  fixtures: noticeBarFixtures,
  stories,
  telemetry: noticeBarTelemetry,
  contract: noticeBarContract,
});
