import type { BlockType, PageBlock } from '../block-types.ts';

/** What a page can be for, as the Studio's page document says it. */
export const pagePurposes = ['event', 'product'] as const;
export type PagePurpose = (typeof pagePurposes)[number];

/** A block in a page file: the fields beside `_key` and `_type` are those of the block's schema, and nothing else. */
export interface PageFileBlock extends PageBlock {
  readonly _type: BlockType;
  readonly [field: string]: unknown;
}

/** A page by itself: what the composer exports and the Studio imports, and the other way round. */
export interface PageFile {
  /** Version of the format. */
  readonly stallkeepPage: 1;
  readonly title: string;
  readonly purpose: PagePurpose;
  readonly blocks: readonly PageFileBlock[];
}

/** A picture in a page file: one of a Studio by its asset, or one of the composer's examples by name, or none yet. */
export interface PageFilePicture {
  readonly _type: 'picture';
  readonly _key?: string;
  readonly asset?: { readonly _type: 'reference'; readonly _ref: string };
  /** Which of the composer's example pictures stands here. A Studio has no such picture: it asks for one of its own. */
  readonly sample?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly hotspot?: Readonly<Record<string, unknown>>;
  readonly crop?: Readonly<Record<string, unknown>>;
}

/** No honest page is larger; a file that is was not made here. */
export const pageFileLimits = { characters: 400_000, blocks: 100, rows: 200, text: 20_000, title: 200 } as const;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
