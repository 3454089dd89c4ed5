import { describeBlock } from '../test-helpers/describe-block.ts';
import { richTextFixtures } from './richText.fixtures.ts';

describeBlock({ type: 'richText', folder: 'rich-text', fixtures: richTextFixtures });
