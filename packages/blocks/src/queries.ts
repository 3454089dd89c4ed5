/**
 * Door: one GROQ projection for a page's blocks. Plain template constants, so TypeGen can follow them; no stega, since
 * fields such as "layout" are compared with fixed values (ask for blocks with stega off).
 */
import { eventHeroProjection } from './event-hero/eventHero.query.ts';
import { fulfilmentPromiseProjection } from './fulfilment-promise/fulfilmentPromise.query.ts';
import { galleryProjection } from './gallery/gallery.query.ts';
import { pickupWindowsProjection } from './pickup-windows/pickupWindows.query.ts';
import { productGridProjection } from './product-grid/productGrid.query.ts';
import { productHeaderProjection } from './product-header/productHeader.query.ts';
import { richTextProjection } from './rich-text/richText.query.ts';
import { variantPickerProjection } from './variant-picker/variantPicker.query.ts';

/** Stands inside a page's projection: `*[_type == "page"][0]{ title, ${blocksProjection} }`. */
export const blocksProjection = `blocks[]{
  _key,
  _type,
  _type == "eventHero" => ${eventHeroProjection},
  _type == "productGrid" => ${productGridProjection},
  _type == "productHeader" => ${productHeaderProjection},
  _type == "gallery" => ${galleryProjection},
  _type == "variantPicker" => ${variantPickerProjection},
  _type == "fulfilmentPromise" => ${fulfilmentPromiseProjection},
  _type == "pickupWindows" => ${pickupWindowsProjection},
  _type == "richText" => ${richTextProjection}
}`;
