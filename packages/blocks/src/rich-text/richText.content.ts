import type { PortableTextBlock } from '@portabletext/types';
import type { BlockFields } from '../read-fields.ts';

export interface RichTextContent {
  /** Pictures in the text are already in the shape of `PictureView`, beside their `_type` and `_key`. */
  readonly text: readonly PortableTextBlock[];
}

export function toRichTextContent(fields: BlockFields): RichTextContent {
  const text = fields['text'];
  return { text: Array.isArray(text) ? text.filter(isTextBlock) : [] };
}

function isTextBlock(value: unknown): value is PortableTextBlock {
  return typeof value === 'object' && value !== null && '_type' in value && typeof value._type === 'string';
}
