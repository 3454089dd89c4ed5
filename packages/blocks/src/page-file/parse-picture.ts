import { isRecord, type PageFilePicture } from './page-file.ts';
import { noteUnknownKeys, parseText, type Spot } from './parse-list.ts';

const assetId = /^image-[A-Za-z0-9_]+-\d+x\d+-[a-z0-9]+$/;
const known = ['_type', '_key', 'asset', 'sample', 'alt', 'caption', 'hotspot', 'crop'];

/** A picture with what is said of it. `_upload`, which a Studio writes while a file is on its way, is left out. */
export function parsePicture(value: unknown, { path, log }: Spot): PageFilePicture | undefined {
  if (!isRecord(value)) return log.note(path, 'a picture', value);
  const { _upload, ...picture } = value;
  noteUnknownKeys(picture, known, { path, log });
  const { _type, _key, hotspot, crop } = picture;
  if (_type !== undefined && _type !== 'picture') log.note(`${path}._type`, '"picture"', _type);
  const asset = parseAsset(picture['asset'], { path: `${path}.asset`, log });
  const sample = parseText(picture['sample'], { path: `${path}.sample`, log });
  const alt = parseText(picture['alt'], { path: `${path}.alt`, log });
  const caption = parseText(picture['caption'], { path: `${path}.caption`, log });
  return {
    _type: 'picture',
    ...(typeof _key === 'string' ? { _key } : {}),
    ...(asset === undefined ? {} : { asset }),
    ...(sample === undefined || asset !== undefined ? {} : { sample }),
    ...(alt === undefined ? {} : { alt }),
    ...(caption === undefined ? {} : { caption }),
    ...(isRecord(hotspot) ? { hotspot } : {}),
    ...(isRecord(crop) ? { crop } : {}),
  };
}

function parseAsset(value: unknown, { path, log }: Spot): PageFilePicture['asset'] {
  if (value === undefined || value === null) return undefined;
  const reference = isRecord(value) ? value['_ref'] : undefined;
  if (typeof reference !== 'string' || !assetId.test(reference)) {
    return log.note(path, 'a reference to a picture of a Studio', value);
  }
  return { _type: 'reference', _ref: reference };
}
