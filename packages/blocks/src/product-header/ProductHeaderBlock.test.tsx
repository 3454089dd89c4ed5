import { describeBlock } from '../test-helpers/describe-block.ts';
import { productHeaderFixtures } from './productHeader.fixtures.ts';

describeBlock({ type: 'productHeader', folder: 'product-header', fixtures: productHeaderFixtures });
