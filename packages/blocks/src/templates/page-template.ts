import type { BlockType } from '../block-types.ts';
import type { PageFile, PagePurpose } from '../page-file/index.ts';

/** A page to start from: blocks in a proven order, with words that are true for any seller. */
export interface PageTemplate {
  /** Kebab-case; part of the Studio's template id and of the story's name. */
  readonly id: string;
  readonly title: string;
  /** When a seller would choose it. */
  readonly description: string;
  readonly page: PageFile;
}

interface TemplateText {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly purpose: PagePurpose;
  readonly blocks: readonly (Readonly<Record<string, unknown>> & { readonly _type: BlockType })[];
}

/** Gives the blocks their keys: the type, and a number from the second of a type on, so that a page stays readable. */
export function defineTemplate({ id, title, description, purpose, blocks }: TemplateText): PageTemplate {
  const keyed = blocks.map((block, at) => {
    const before = blocks.slice(0, at).filter(({ _type }) => _type === block._type).length;
    return { ...block, _key: before === 0 ? block._type : `${block._type}-${before + 1}` };
  });
  return { id, title, description, page: { stallkeepPage: 1, title, purpose, blocks: keyed } };
}
