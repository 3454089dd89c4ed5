import type { EventHeroContent } from './event-hero/eventHero.content.ts';
import type { FulfilmentPromiseContent } from './fulfilment-promise/fulfilmentPromise.content.ts';
import type { GalleryContent } from './gallery/gallery.content.ts';
import type { PickupWindowsContent } from './pickup-windows/pickupWindows.content.ts';
import type { ProductGridContent } from './product-grid/productGrid.content.ts';
import type { ProductHeaderContent } from './product-header/productHeader.content.ts';
import type { RichTextContent } from './rich-text/richText.content.ts';
import type { VariantPickerContent } from './variant-picker/variantPicker.content.ts';

/** Every block and what its editor sets. A block missing here or in the registry does not compile. */
export interface BlockContents {
  readonly eventHero: EventHeroContent;
  readonly productGrid: ProductGridContent;
  readonly productHeader: ProductHeaderContent;
  readonly gallery: GalleryContent;
  readonly variantPicker: VariantPickerContent;
  readonly fulfilmentPromise: FulfilmentPromiseContent;
  readonly pickupWindows: PickupWindowsContent;
  readonly richText: RichTextContent;
}

export type BlockType = keyof BlockContents;

/** A block as a page document holds it: the fields beside `_key` and `_type` are the editor's. */
export interface PageBlock {
  readonly _key: string;
  readonly _type: string;
}
