import { blockContracts } from '../contracts.ts';
import { type BlockField, requireBlock } from './block-fields.ts';
import { isRecord, type PageFile, type PageFileBlock, type PagePurpose } from './page-file.ts';

/** Something a page can have and should not: it can be written and read, but a buyer would miss something. */
export interface PageProblem {
  /** Key of the block. */
  readonly block: string;
  /** Path within the block; empty for the block itself. */
  readonly path: string;
  /** In a designer's words. */
  readonly words: string;
}

/** Everything the page's blocks lack, in their order. */
export function findProblems(page: PageFile): readonly PageProblem[] {
  return page.blocks.flatMap((block) => [
    ...findStanding(block, page.purpose),
    ...findFieldProblems(block, requireBlock(block._type).fields, '').map((problem) => ({
      ...problem,
      block: block._key,
    })),
  ]);
}

function findStanding({ _type, _key }: PageFileBlock, purpose: PagePurpose): readonly PageProblem[] {
  const pages: readonly PagePurpose[] = blockContracts[_type].pages;
  if (pages.includes(purpose)) return [];
  const words = `This block is for ${pages.join(' and ')} pages: on an ${purpose} page it shows nothing.`;
  return [{ block: _key, path: '', words: words.replace('an product', 'a product') }];
}

type FieldProblem = Omit<PageProblem, 'block'>;

function findFieldProblems(
  item: Readonly<Record<string, unknown>>,
  fields: readonly BlockField[],
  path: string,
): readonly FieldProblem[] {
  return fields.flatMap((field) => {
    const here = path === '' ? field.name : `${path}.${field.name}`;
    const value = item[field.name];
    const own = findValueProblem(value, field);
    return [...(own === undefined ? [] : [{ path: here, words: own }]), ...findRowProblems(value, field, here)];
  });
}

function findRowProblems(value: unknown, field: BlockField, path: string): readonly FieldProblem[] {
  if (field.kind !== 'rows' || !Array.isArray(value)) return [];
  return value.flatMap((row: unknown, at) =>
    isRecord(row) ? findFieldProblems(row, field.fields, `${path}[${at}]`) : [],
  );
}

function findValueProblem(value: unknown, { title, kind, asked }: BlockField): string | undefined {
  if (isEmpty(value)) return asked.isRequired ? `“${title}” must be filled.` : undefined;
  const size = toSize(value);
  if (size === undefined) return undefined;
  const unit = kind === 'number' ? '' : Array.isArray(value) ? ' rows' : ' characters';
  if (asked.min !== undefined && size < asked.min) return `“${title}” must be at least ${asked.min}${unit}.`;
  if (asked.max !== undefined && size > asked.max) return `“${title}” must be at most ${asked.max}${unit}.`;
  if (asked.isWhole && !Number.isInteger(size)) return `“${title}” must be a whole number.`;
  return undefined;
}

function toSize(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && value['_type'] === 'picture' && !('asset' in value) && !('sample' in value);
}
