import type { Result } from '@stallkeep/promise';
import { blockDescriptions } from './block-fields.ts';
import { IssueLog } from './issue-log.ts';
import { isRecord, type PageFile, type PageFileBlock, pageFileLimits, pagePurposes } from './page-file.ts';
import { type KeyedItem, noteUnknownKeys, parseKeyedList, parseText, type Spot } from './parse-list.ts';
import { parseFields } from './parse-value.ts';

/**
 * Reads a page file: its text, or what JSON made of it. Every issue is told, with its path. Blocks and rows without a key get
 * one; nulls, which the lake answers for fields that are not set, are left out.
 */
export function parsePageFile(source: unknown): Result<PageFile> {
  const log = new IssueLog();
  const read = typeof source === 'string' ? readJson(source, log) : source;
  const page = log.issues.length > 0 ? undefined : parsePage(read, log);
  return page === undefined || log.issues.length > 0 ? { ok: false, issues: log.issues } : { ok: true, value: page };
}

function readJson(text: string, log: IssueLog): unknown {
  if (text.length > pageFileLimits.characters) {
    return log.note('', `at most ${pageFileLimits.characters} characters long`, `${text.length} characters`);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return log.note('', 'a page file exported by the composer or the Studio', text.slice(0, 60));
  }
}

function parsePage(source: unknown, log: IssueLog): PageFile | undefined {
  if (!isRecord(source)) return log.note('', 'a page file', source);
  if (source['stallkeepPage'] !== 1) return log.note('stallkeepPage', '1', source['stallkeepPage']);
  noteUnknownKeys(source, ['stallkeepPage', 'title', 'purpose', 'blocks'], { path: 'page', log });
  const title = parseText(source['title'], { path: 'title', log });
  if (title !== undefined && title.length > pageFileLimits.title) {
    log.note('title', `a text of at most ${pageFileLimits.title} characters`, `${title.length} characters`);
  }
  const purpose = pagePurposes.find((each) => each === source['purpose']);
  if (purpose === undefined) log.note('purpose', `one of ${pagePurposes.join(', ')}`, source['purpose']);
  const rules = { most: pageFileLimits.blocks, stem: 'b' };
  const blocks = parseKeyedList(source['blocks'], { path: 'blocks', log }, rules).flatMap((item, at) => {
    const block = parseBlock(item, { path: `blocks[${at}]`, log });
    return block === undefined ? [] : [block];
  });
  return purpose === undefined ? undefined : { stallkeepPage: 1, title: title ?? '', purpose, blocks };
}

function parseBlock(item: KeyedItem, { path, log }: Spot): PageFileBlock | undefined {
  const known = blockDescriptions.get(String(item['_type']));
  if (known === undefined) return log.note(`${path}._type`, 'a block of this kit', item['_type']);
  return { _type: known.type, _key: item._key, ...parseFields(item, known.fields, { path, log }) };
}
