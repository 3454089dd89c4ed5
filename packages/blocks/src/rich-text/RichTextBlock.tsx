import { RichText } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import type { RichTextContent } from './richText.content.ts';

/** Running text as the editor wrote it. An empty text shows nothing. */
export function RichTextBlock({ content }: BlockProps<RichTextContent>) {
  if (content.text.length === 0) return null;
  return <RichText value={content.text} />;
}
