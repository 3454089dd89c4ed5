import type { ComponentType, ReactNode } from 'react';
import type { BlockContents, BlockType } from './block-types.ts';
import { EventHeroBlock } from './event-hero/EventHeroBlock.tsx';
import { toEventHeroContent } from './event-hero/eventHero.content.ts';
import { FulfilmentPromiseBlock } from './fulfilment-promise/FulfilmentPromiseBlock.tsx';
import { toFulfilmentPromiseContent } from './fulfilment-promise/fulfilmentPromise.content.ts';
import { GalleryBlock } from './gallery/GalleryBlock.tsx';
import { toGalleryContent } from './gallery/gallery.content.ts';
import type { BlockProps, PageView } from './page-view.ts';
import { PickupWindowsBlock } from './pickup-windows/PickupWindowsBlock.tsx';
import { toPickupWindowsContent } from './pickup-windows/pickupWindows.content.ts';
import { ProductGridBlock } from './product-grid/ProductGridBlock.tsx';
import { toProductGridContent } from './product-grid/productGrid.content.ts';
import { ProductHeaderBlock } from './product-header/ProductHeaderBlock.tsx';
import { toProductHeaderContent } from './product-header/productHeader.content.ts';
import type { BlockFields } from './read-fields.ts';
import { RichTextBlock } from './rich-text/RichTextBlock.tsx';
import { toRichTextContent } from './rich-text/richText.content.ts';
import { VariantPickerBlock } from './variant-picker/VariantPickerBlock.tsx';
import { toVariantPickerContent } from './variant-picker/variantPicker.content.ts';

interface BlockDefinition<Content> {
  readonly Component: ComponentType<BlockProps<Content>>;
  /** Total: whatever the lake holds, the block gets a whole content. */
  readonly toContent: (fields: BlockFields) => Content;
  readonly render: (fields: BlockFields, page: PageView) => ReactNode;
}

function defineBlock<Content>(
  Component: ComponentType<BlockProps<Content>>,
  toContent: (fields: BlockFields) => Content,
): BlockDefinition<Content> {
  return { Component, toContent, render: (fields, page) => <Component content={toContent(fields)} page={page} /> };
}

/** Which component shows a block of a type. */
export const blockRegistry = {
  eventHero: defineBlock(EventHeroBlock, toEventHeroContent),
  productGrid: defineBlock(ProductGridBlock, toProductGridContent),
  productHeader: defineBlock(ProductHeaderBlock, toProductHeaderContent),
  gallery: defineBlock(GalleryBlock, toGalleryContent),
  variantPicker: defineBlock(VariantPickerBlock, toVariantPickerContent),
  fulfilmentPromise: defineBlock(FulfilmentPromiseBlock, toFulfilmentPromiseContent),
  pickupWindows: defineBlock(PickupWindowsBlock, toPickupWindowsContent),
  richText: defineBlock(RichTextBlock, toRichTextContent),
} satisfies { readonly [Type in BlockType]: BlockDefinition<BlockContents[Type]> };

export function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(blockRegistry, type);
}
