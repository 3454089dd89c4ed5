import { describeBlock } from '../test-helpers/describe-block.ts';
import { galleryFixtures } from './gallery.fixtures.ts';

describeBlock({ type: 'gallery', folder: 'gallery', fixtures: galleryFixtures });
