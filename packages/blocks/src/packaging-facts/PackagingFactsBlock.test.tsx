import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './PackagingFactsBlock.stories.tsx';
import { packagingFactsContract } from './packagingFacts.contract.ts';
import { packagingFactsFixtures } from './packagingFacts.fixtures.ts';
import { packagingFactsTelemetry } from './packagingFacts.telemetry.ts';

describeBlock({
  type: 'packagingFacts',
  folder: 'packaging-facts',
  fixtures: packagingFactsFixtures,
  stories,
  telemetry: packagingFactsTelemetry,
  contract: packagingFactsContract,
});
