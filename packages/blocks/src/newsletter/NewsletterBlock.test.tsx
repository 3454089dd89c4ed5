import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './NewsletterBlock.stories.tsx';
import { newsletterContract } from './newsletter.contract.ts';
import { newsletterFixtures } from './newsletter.fixtures.ts';
import { newsletterTelemetry } from './newsletter.telemetry.ts';

describeBlock({
  type: 'newsletter',
  folder: 'newsletter',
  fixtures: newsletterFixtures,
  stories,
  telemetry: newsletterTelemetry,
  contract: newsletterContract,
});
