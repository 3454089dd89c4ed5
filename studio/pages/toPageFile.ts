import { type PageFile, parsePageFile } from '@stallkeep/blocks/page-file';
import type { Result } from '@stallkeep/promise';
import type { PageDocument } from './planPageImport.ts';

/** A page document as a page file; issues where a block has something in it that no release of the kit wrote. */
export function toPageFile({ title, purpose, blocks }: PageDocument): Result<PageFile> {
  return parsePageFile({
    stallkeepPage: 1,
    title: title ?? '',
    purpose: purpose ?? 'product',
    blocks: blocks ?? [],
  });
}
