/** Door: what a page is rendered with. Server-rendered React; nothing here needs hydration. */
export { Blocks, type BlocksProps } from './Blocks.tsx';
export type { BlockContents, BlockType, PageBlock } from './block-types.ts';
export { EventHeroBlock } from './event-hero/EventHeroBlock.tsx';
export { FulfilmentPromiseBlock } from './fulfilment-promise/FulfilmentPromiseBlock.tsx';
export { GalleryBlock } from './gallery/GalleryBlock.tsx';
export { PickupWindowsBlock } from './pickup-windows/PickupWindowsBlock.tsx';
export { formatMoney } from './price/formatMoney.ts';
export { Price, type PriceProps } from './price/Price.tsx';
export { ProductGridBlock } from './product-grid/ProductGridBlock.tsx';
export { ProductHeaderBlock } from './product-header/ProductHeaderBlock.tsx';
export { blockRegistry, isBlockType } from './registry.tsx';
export { RichTextBlock } from './rich-text/RichTextBlock.tsx';
export { toOptionParam } from './variant-picker/picker-params.ts';
export { VariantPickerBlock } from './variant-picker/VariantPickerBlock.tsx';
