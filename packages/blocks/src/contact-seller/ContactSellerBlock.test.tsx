import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './ContactSellerBlock.stories.tsx';
import { contactSellerContract } from './contactSeller.contract.ts';
import { contactSellerFixtures } from './contactSeller.fixtures.ts';
import { contactSellerTelemetry } from './contactSeller.telemetry.ts';

describeBlock({
  type: 'contactSeller',
  folder: 'contact-seller',
  fixtures: contactSellerFixtures,
  stories,
  telemetry: contactSellerTelemetry,
  contract: contactSellerContract,
});
