import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './RichTextBlock.stories.tsx';
import { richTextContract } from './richText.contract.ts';
import { richTextFixtures } from './richText.fixtures.ts';
import { richTextTelemetry } from './richText.telemetry.ts';

describeBlock({
  type: 'richText',
  folder: 'rich-text',
  fixtures: richTextFixtures,
  stories,
  telemetry: richTextTelemetry,
  contract: richTextContract,
});
