/** Door: the Sanity object types of all blocks, for the Studio. */
import { eventHeroSchema } from './event-hero/eventHero.schema.ts';
import { fulfilmentPromiseSchema } from './fulfilment-promise/fulfilmentPromise.schema.ts';
import { gallerySchema } from './gallery/gallery.schema.ts';
import { pickupWindowsSchema } from './pickup-windows/pickupWindows.schema.ts';
import { productGridSchema } from './product-grid/productGrid.schema.ts';
import { productHeaderSchema } from './product-header/productHeader.schema.ts';
import { richTextSchema } from './rich-text/richText.schema.ts';
import { variantPickerSchema } from './variant-picker/variantPicker.schema.ts';

/** `richText` refers to the Studio's own `richTextContent` type. */
export const blockSchemas = [
  eventHeroSchema,
  productGridSchema,
  productHeaderSchema,
  gallerySchema,
  variantPickerSchema,
  fulfilmentPromiseSchema,
  pickupWindowsSchema,
  richTextSchema,
];

/** What the `blocks` array of a page may hold. */
export const blockTypeNames = blockSchemas.map((schema) => schema.name);
