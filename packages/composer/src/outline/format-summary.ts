import { formatRichTextLines, isRichText, type PageFileBlock, requireBlock } from '@stallkeep/blocks/page-file';

/** The first words a block says, to know it among others of its kind. */
export function formatSummary(block: PageFileBlock): string | undefined {
  for (const field of requireBlock(block._type).fields) {
    const value = block[field.name];
    if ((field.kind === 'line' || field.kind === 'paragraph') && typeof value === 'string' && value.trim() !== '') {
      return value;
    }
    if (field.kind === 'richText' && isRichText(value) && value.length > 0) {
      return formatRichTextLines(value.slice(0, 1)).replace(/^[#>\-\s]+/, '');
    }
  }
  return undefined;
}
