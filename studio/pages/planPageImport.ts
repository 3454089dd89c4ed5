import { formatPageFileName, type MissingPicture, type PageFile, planImport } from '@stallkeep/blocks/page-file';

/** What a page document holds, as far as an import minds it. */
export interface PageDocument {
  readonly title?: unknown;
  readonly purpose?: unknown;
  readonly slug?: unknown;
  readonly blocks?: unknown;
  readonly [field: string]: unknown;
}

/** What an import would do to a document, told before it is done. */
export interface PageImportPlan {
  /** Patches for the draft, in Sanity's words. */
  readonly patches: readonly { readonly set?: object; readonly setIfMissing?: object }[];
  /** How many blocks the draft has now; they are replaced. */
  readonly replaced: number;
  /** How many blocks come. */
  readonly blocks: number;
  readonly missingPictures: readonly MissingPicture[];
  /** What the seller should know first, in words. */
  readonly cautions: readonly string[];
}

/** The draft's blocks are replaced as a whole. Title, short name and purpose are only filled where there are none yet. */
export function planPageImport(document: PageDocument, page: PageFile): PageImportPlan {
  const { blocks, missingPictures } = planImport(page);
  const slug = { _type: 'slug', current: formatPageFileName(page).replace(/\.page\.json$/, '') };
  const missing = {
    ...(page.title === '' ? {} : { title: page.title }),
    purpose: page.purpose,
    slug,
  };
  return {
    patches: [{ setIfMissing: missing }, { set: { blocks } }],
    replaced: countBlocks(document),
    blocks: blocks.length,
    missingPictures,
    cautions: [...findPurposeCaution(document, page), ...(blocks.length === 0 ? ['The file has no blocks.'] : [])],
  };
}

/** What brings the blocks back as they were before an import. */
export function planPageUndo({
  blocks,
}: PageDocument): readonly { readonly set?: object; readonly unset?: string[] }[] {
  return [blocks === undefined ? { unset: ['blocks'] } : { set: { blocks } }];
}

export function countBlocks({ blocks }: PageDocument): number {
  return Array.isArray(blocks) ? blocks.length : 0;
}

function findPurposeCaution({ purpose }: PageDocument, page: PageFile): readonly string[] {
  if (purpose === undefined || purpose === page.purpose) return [];
  return [
    `The file was composed for ${page.purpose} pages, this page is for ${String(purpose)} pages. Some blocks may show nothing.`,
  ];
}
