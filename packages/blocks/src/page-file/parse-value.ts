import type { BlockField } from './block-fields.ts';
import { pageFileLimits } from './page-file.ts';
import { noteUnknownKeys, parseKeyedList, parseText, type Spot } from './parse-list.ts';
import { parsePicture } from './parse-picture.ts';
import { parseRichText } from './parse-rich-text.ts';

/** A field's value as its schema wants it; undefined where nothing stands or what stands is an issue. */
function parseValue(value: unknown, field: BlockField, spot: Spot): unknown {
  if (value === undefined || value === null) return undefined;
  const { path, log } = spot;
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return parseText(value, spot);
    case 'url':
      return parsePattern(value, { ...spot, rule: 'an address such as https://…, mailto:… or /…', isRight: isAddress });
    case 'date':
      return parsePattern(value, { ...spot, rule: 'a date as YYYY-MM-DD', isRight: isDate });
    case 'datetime':
      return parsePattern(value, { ...spot, rule: 'a time as YYYY-MM-DDTHH:MM:SSZ', isRight: isInstant });
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : log.note(path, 'a number', value);
    case 'flag':
      return typeof value === 'boolean' ? value : log.note(path, 'true or false', value);
    case 'choice':
      return parseChoice(value, field.choices, spot);
    case 'lines':
      return parseLines(value, field, spot);
    case 'picture':
      return parsePicture(value, spot);
    case 'pictures':
      return parseKeyedList(value, spot, { most: pageFileLimits.rows, stem: 'p' }).flatMap((item, at) => {
        const picture = parsePicture(item, { path: `${path}[${at}]`, log });
        return picture === undefined ? [] : [{ ...picture, _key: item._key }];
      });
    case 'richText':
      return parseRichText(value, spot);
    case 'rows':
      return parseRows(value, field, spot);
  }
}

/** The fields of a block or of a row, unknown ones noted. Gives them in the schema's order. */
export function parseFields(
  item: Readonly<Record<string, unknown>>,
  fields: readonly BlockField[],
  spot: Spot,
): Readonly<Record<string, unknown>> {
  noteUnknownKeys(item, ['_type', '_key', ...fields.map(({ name }) => name)], spot);
  const values = fields.map((field) => {
    const value = parseValue(item[field.name], field, { path: `${spot.path}.${field.name}`, log: spot.log });
    return [field.name, value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function parseRows(value: unknown, field: Extract<BlockField, { kind: 'rows' }>, { path, log }: Spot) {
  return parseKeyedList(value, { path, log }, { most: pageFileLimits.rows, stem: 'r' }).map((item, at) => {
    const { _type } = item;
    const type = field.rowType ?? (typeof _type === 'string' ? _type : undefined);
    return {
      ...(type === undefined ? {} : { _type: type }),
      _key: item._key,
      ...parseFields(item, field.fields, { path: `${path}[${at}]`, log }),
    };
  });
}

function parseLines(value: unknown, field: Extract<BlockField, { kind: 'lines' }>, { path, log }: Spot) {
  if (!Array.isArray(value)) return log.note(path, 'a list of texts', value);
  if (value.length > pageFileLimits.rows) {
    return log.note(path, `a list of at most ${pageFileLimits.rows}`, value.length);
  }
  return value.flatMap((item: unknown, at) => {
    const spot = { path: `${path}[${at}]`, log };
    const text = field.choices === undefined ? parseText(item, spot) : parseChoice(item, field.choices, spot);
    return text === undefined ? [] : [text];
  });
}

function parseChoice(value: unknown, choices: readonly { readonly value: string }[], { path, log }: Spot) {
  const found = choices.find((choice) => choice.value === value);
  return found?.value ?? log.note(path, `one of ${choices.map((choice) => choice.value).join(', ')}`, value);
}

interface PatternSpot extends Spot {
  readonly rule: string;
  readonly isRight: (text: string) => boolean;
}

/** An empty text is nothing yet, not a wrong one: it is what a form holds before anything is written. */
function parsePattern(value: unknown, { path, log, rule, isRight }: PatternSpot): string | undefined {
  if (value === '') return undefined;
  return typeof value === 'string' && isRight(value) ? value : log.note(path, rule, value);
}

/** A web address, a mail address or telephone number to call, or a page of the shop itself. */
const isAddress = (text: string): boolean =>
  /^(mailto:|tel:)\S+$/.test(text) || /^\/\S*$/.test(text) || (/^https?:/.test(text) && URL.canParse(text));
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
