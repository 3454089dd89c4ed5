import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './GalleryBlock.stories.tsx';
import { galleryContract } from './gallery.contract.ts';
import { galleryFixtures } from './gallery.fixtures.ts';
import { galleryTelemetry } from './gallery.telemetry.ts';

describeBlock({
  type: 'gallery',
  folder: 'gallery',
  fixtures: galleryFixtures,
  stories,
  telemetry: galleryTelemetry,
  contract: galleryContract,
});
