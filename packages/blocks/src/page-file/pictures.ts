import { type BlockField, requireBlock } from './block-fields.ts';
import { isRecord, type PageFile, type PageFileBlock } from './page-file.ts';

/** A picture of the page that no Studio has yet. */
export interface MissingPicture {
  /** Path in the page: `blocks[2].photos[0].picture`. */
  readonly path: string;
  /** In a seller's words: “Unboxing wall, Photos 1: Bowl on a table”. */
  readonly where: string;
}

export interface PageImport {
  readonly blocks: readonly PageFileBlock[];
  /** Those for which the seller chooses a picture. */
  readonly missingPictures: readonly MissingPicture[];
}

interface Walk {
  readonly path: string;
  readonly where: string;
  readonly missing: MissingPicture[];
}

/**
 * What a Studio takes of a page: its blocks, the composer's example pictures taken out, and a list of where a picture is still
 * to be chosen. Pictures that came from a Studio keep their asset.
 */
export function planImport(page: PageFile): PageImport {
  const missing: MissingPicture[] = [];
  const blocks = page.blocks.map((block, at): PageFileBlock => {
    const { title, fields } = requireBlock(block._type);
    const { _type, _key } = block;
    return { _type, _key, ...takeFields(block, fields, { path: `blocks[${at}]`, where: title, missing }) };
  });
  return { blocks, missingPictures: missing };
}

function takeFields(
  item: Readonly<Record<string, unknown>>,
  fields: readonly BlockField[],
  { path, where, missing }: Walk,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields
      .filter(({ name }) => item[name] !== undefined)
      .map((field) => {
        const walk = { path: `${path}.${field.name}`, where: `${where}, ${field.title}`, missing };
        return [field.name, takeValue(item[field.name], field, walk)];
      }),
  );
}

function takeValue(value: unknown, field: BlockField, walk: Walk): unknown {
  if (field.kind === 'picture') return takePicture(value, walk);
  if (field.kind === 'pictures' || field.kind === 'richText') {
    return eachItem(value, walk, (item, at) => (item['_type'] === 'picture' ? takePicture(item, at) : item));
  }
  if (field.kind !== 'rows') return value;
  return eachItem(value, walk, (item, at) => {
    const { _type, _key } = item;
    return { ...(_type === undefined ? {} : { _type }), _key, ...takeFields(item, field.fields, at) };
  });
}

function eachItem(
  value: unknown,
  { path, where, missing }: Walk,
  take: (item: Readonly<Record<string, unknown>>, walk: Walk) => unknown,
): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown, at) =>
    isRecord(item) ? take(item, { path: `${path}[${at}]`, where: `${where} ${at + 1}`, missing }) : item,
  );
}

function takePicture(value: unknown, { path, where, missing }: Walk): unknown {
  if (!isRecord(value)) return value;
  const { sample: _sample, ...picture } = value;
  if (picture['asset'] !== undefined) return picture;
  const alt = picture['alt'];
  missing.push({ path, where: typeof alt === 'string' && alt !== '' ? `${where}: “${alt}”` : where });
  return picture;
}
