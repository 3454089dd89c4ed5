import { describeBlock } from '../test-helpers/describe-block.ts';
import { productGridFixtures } from './productGrid.fixtures.ts';

describeBlock({ type: 'productGrid', folder: 'product-grid', fixtures: productGridFixtures });
