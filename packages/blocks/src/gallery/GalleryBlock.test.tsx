import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { bandana, productPage, radio, withPage } from '../fixtures/pages.ts';
import { bandanaIndigo } from '../fixtures/pictures.ts';
import type { ProductView } from '../page-view.ts';
import * as stories from './GalleryBlock.stories.tsx';
import { GalleryBlock } from './GalleryBlock.tsx';
import type { GalleryContent } from './gallery.content.ts';
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

const render = (content: GalleryContent, product: ProductView) =>
  renderToStaticMarkup(
    <GalleryBlock
      content={content}
      page={withPage(productPage, { product })}
      place={{ id: 'k1', type: 'gallery', position: 0 }}
    />,
  );

test('leads from each thumbnail to its picture on this page, and from the picture to the whole of it', () => {
  const html = render(galleryFixtures.thumbnails, bandana);
  for (const at of [1, 2, 3]) {
    expect(html).toContain(`id="k1-${at}"`);
    expect(html).toContain(`href="#k1-${at}"`);
  }
  expect(html.match(/href="data:image/g)).toHaveLength(3);
  expect(html).toContain('alt="Picture 2 of 3"');
});

test('shows the picture of the chosen variant first, once, with its caption', () => {
  const pictures = bandana.pictures.map((picture) => ({ ...picture, caption: `Caption of ${picture.alt}` }));
  const html = render(galleryFixtures.full, { ...bandana, pictures, selectedSku: 'FLOR-IND-55' });
  expect(html.match(/<figcaption[^>]*>[^<]*/g)?.map((tag) => tag.replace(/^[^>]*>/, ''))).toEqual([
    `Caption of ${bandanaIndigo.alt}`,
    ...pictures.filter(({ alt }) => alt !== bandanaIndigo.alt).map(({ caption }) => caption),
  ]);
});

test('makes no row and no thumbnails of a single picture', () => {
  const html = render(galleryFixtures.thumbnails, radio);
  expect(html.match(/<img/g)).toHaveLength(1);
  expect(html).not.toContain('href="#');
});
