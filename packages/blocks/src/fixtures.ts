/** Door: named contents and pages that stories, tests and the composer share. Not for production code. */
export { eventHeroFixtures } from './event-hero/eventHero.fixtures.ts';
export * from './fixtures/pages.ts';
export * from './fixtures/pictures.ts';
export * from './fixtures/promises.ts';
export { writeText } from './fixtures/text.ts';
export { fulfilmentPromiseFixtures } from './fulfilment-promise/fulfilmentPromise.fixtures.ts';
export { galleryFixtures } from './gallery/gallery.fixtures.ts';
export { pickupWindowsFixtures } from './pickup-windows/pickupWindows.fixtures.ts';
export { productGridFixtures } from './product-grid/productGrid.fixtures.ts';
export { productHeaderFixtures } from './product-header/productHeader.fixtures.ts';
export { richTextFixtures } from './rich-text/richText.fixtures.ts';
export { variantPickerFixtures } from './variant-picker/variantPicker.fixtures.ts';
