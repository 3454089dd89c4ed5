import { isRecord, pageFileLimits } from './page-file.ts';
import { type KeyedItem, noteUnknownKeys, parseKeyedList, parseText, type Spot } from './parse-list.ts';
import { parsePicture } from './parse-picture.ts';

const styles = ['normal', 'h2', 'h3', 'blockquote'];
const lists = ['bullet', 'number'];
const marks = ['strong', 'em'];

/** Portable Text with what `richTextContent` allows, and nothing that only another program would know. */
export function parseRichText(value: unknown, spot: Spot): readonly KeyedItem[] {
  return parseKeyedList(value, spot, { most: pageFileLimits.rows, stem: 't' }).flatMap((item, at) => {
    const here = { path: `${spot.path}[${at}]`, log: spot.log };
    if (item['_type'] === 'block') return [parseTextBlock(item, here)];
    const picture = item['_type'] === 'picture' ? parsePicture(item, here) : undefined;
    if (picture !== undefined) return [{ ...picture, _key: item._key }];
    spot.log.note(`${here.path}._type`, '"block" or "picture"', item['_type']);
    return [];
  });
}

function parseTextBlock(item: KeyedItem, { path, log }: Spot): KeyedItem {
  noteUnknownKeys(item, ['_type', '_key', 'style', 'listItem', 'level', 'children', 'markDefs'], { path, log });
  const { style = 'normal', listItem, level } = item;
  if (!styles.includes(String(style))) log.note(`${path}.style`, `one of ${styles.join(', ')}`, style);
  if (listItem !== undefined && listItem !== null && !lists.includes(String(listItem))) {
    log.note(`${path}.listItem`, `one of ${lists.join(', ')}`, listItem);
  }
  const markDefs = parseKeyedList(item['markDefs'] ?? [], { path: `${path}.markDefs`, log }, { most: 100, stem: 'm' });
  const links = markDefs.map((mark, at) => parseLink(mark, { path: `${path}.markDefs[${at}]`, log }));
  const known = [...marks, ...links.map(({ _key }) => _key)];
  const children = parseKeyedList(item['children'], { path: `${path}.children`, log }, { most: 500, stem: 's' });
  return {
    _type: 'block',
    _key: item._key,
    style,
    ...(typeof listItem === 'string' ? { listItem, level: typeof level === 'number' ? level : 1 } : {}),
    markDefs: links,
    children: children.map((child, at) => parseSpan(child, { path: `${path}.children[${at}]`, log }, known)),
  };
}

function parseLink(mark: KeyedItem, { path, log }: Spot): KeyedItem {
  if (mark['_type'] !== 'link') log.note(`${path}._type`, '"link"', mark['_type']);
  const href = parseText(mark['href'], { path: `${path}.href`, log });
  return { _key: mark._key, _type: 'link', href: href ?? '' };
}

function parseSpan(child: KeyedItem, { path, log }: Spot, known: readonly string[]): KeyedItem {
  if (child['_type'] !== undefined && child['_type'] !== 'span') log.note(`${path}._type`, '"span"', child['_type']);
  const text = parseText(child['text'], { path: `${path}.text`, log });
  const own: readonly unknown[] = Array.isArray(child['marks']) ? child['marks'] : [];
  for (const mark of own) {
    if (typeof mark !== 'string' || !known.includes(mark))
      log.note(`${path}.marks`, `some of ${known.join(', ')}`, mark);
  }
  return { _key: child._key, _type: 'span', marks: own, text: text ?? '' };
}

/** Whether a value is Portable Text as `parseRichText` gives it. */
export function isRichText(value: unknown): value is readonly KeyedItem[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item['_key'] === 'string');
}
