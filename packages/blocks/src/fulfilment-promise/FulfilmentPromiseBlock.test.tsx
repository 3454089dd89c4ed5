import { describeBlock } from '../test-helpers/describe-block.ts';
import { fulfilmentPromiseFixtures } from './fulfilmentPromise.fixtures.ts';

describeBlock({ type: 'fulfilmentPromise', folder: 'fulfilment-promise', fixtures: fulfilmentPromiseFixtures });
