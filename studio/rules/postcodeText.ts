import { checkPostcodeRule, type PostcodeRow, toBarePostcode, toRuleKey } from './postcode.ts';

export interface PostcodeRule extends PostcodeRow {
  readonly _type: 'postcodeRule';
  readonly _key: string;
}

export interface PostcodeText {
  readonly includes: readonly PostcodeRule[];
  readonly excludes: readonly PostcodeRule[];
  /** One sentence for each part that cannot be read; such a part is in neither list. */
  readonly issues: readonly string[];
}

/** How many letters and digits a whole postcode has. Where the country is not here, a hyphen or a space tells. */
const WHOLE_LENGTH: Readonly<Record<string, number>> = {
  AT: 4,
  AU: 4,
  BE: 4,
  BG: 4,
  BR: 8,
  CA: 6,
  CH: 4,
  CY: 4,
  CZ: 5,
  DE: 5,
  DK: 4,
  EE: 5,
  ES: 5,
  FI: 5,
  FR: 5,
  GR: 5,
  HR: 5,
  HU: 4,
  IE: 7,
  IT: 5,
  JP: 7,
  LI: 4,
  LT: 5,
  LU: 4,
  LV: 4,
  MC: 5,
  MX: 5,
  NL: 6,
  NO: 4,
  NZ: 4,
  PL: 5,
  PT: 7,
  RO: 6,
  SE: 5,
  SI: 4,
  SK: 5,
  US: 5,
}; // prettier-ignore

/** A British postcode is whole when it ends in a digit and two letters, as in SW1A 1AA. */
const WHOLE_BRITISH = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/**
 * Reads postcodes as people write them, parted by commas, semicolons or lines. A part after "not" is left out, and only that
 * part. "1150-1199" is a range because its ends are equally long, "1350-212" is one postcode; "to" and a long dash always
 * mean a range. A part that is as long as the country's postcodes is one postcode, a shorter one is what they begin with.
 * "11*" is a beginning and "=1100" one postcode, whatever their length; "*" is the whole country.
 *
 * @example parsePostcodeText('1100, 1150-1199, 1350-212, not 1170', 'PT').excludes.length // => 1
 */
export function parsePostcodeText(text: string, countryCode: string | undefined): PostcodeText {
  const includes = new Map<string, PostcodeRule>();
  const excludes = new Map<string, PostcodeRule>();
  const issues: string[] = [];
  for (const part of text.split(/[,;\n]/).map((each) => each.trim())) {
    if (part === '') continue;
    const bare = part.replace(/^(?:not|except|but not)\b\s*/i, '');
    const row = toRow(bare, countryCode);
    const said = row === undefined ? `“${part}” has nothing after “not”.` : checkPostcodeRule(row);
    if (row === undefined || said !== true) issues.push(typeof said === 'string' ? said : '');
    else (bare === part ? includes : excludes).set(toRuleKey(row), toRule(row));
  }
  return { includes: [...includes.values()], excludes: [...excludes.values()], issues };
}

/** Undefined for an empty part. */
function toRow(part: string, countryCode: string | undefined): PostcodeRow | undefined {
  const text = part.toUpperCase().replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (text.startsWith('=')) return { kind: 'exact', postcode: text.slice(1).trim() };
  const starred = /^(.*?)\s*(?:\*|…|\.\.\.)$/.exec(text);
  if (starred !== null) return { kind: 'prefix', prefix: starred[1] ?? '' };
  const ends = /^(.+?)\s*(?:–|—|\bTO\b)\s*(.+)$/.exec(text) ?? splitEvenly(text);
  if (ends !== undefined) return toRange(ends[1] ?? '', ends[2] ?? '');
  return isWholePostcode(text, countryCode) ? { kind: 'exact', postcode: text } : { kind: 'prefix', prefix: text };
}

/** Ends written unlike each other, "1350001 to 1350-212", are stored alike, so that they can be compared as they stand. */
function toRange(from: string, to: string): PostcodeRow {
  return from.length === to.length
    ? { kind: 'range', from, to }
    : { kind: 'range', from: toBarePostcode(from), to: toBarePostcode(to) };
}

/** "1150-1199": a hyphen with as many letters and digits on either side. Otherwise it belongs to the postcode. */
function splitEvenly(text: string): readonly (string | undefined)[] | undefined {
  const parts = text.split('-');
  const [from = '', to = ''] = parts.map((part) => part.trim());
  if (parts.length !== 2 || toBarePostcode(from).length !== toBarePostcode(to).length) return undefined;
  return [text, from, to];
}

function isWholePostcode(text: string, countryCode: string | undefined): boolean {
  const bare = toBarePostcode(text);
  if (countryCode === 'GB') return WHOLE_BRITISH.test(bare);
  const length = WHOLE_LENGTH[countryCode ?? ''];
  return length === undefined ? /[\s-]/.test(text) : bare.length >= length;
}

function toRule(row: PostcodeRow): PostcodeRule {
  return { _type: 'postcodeRule', _key: toRuleKey(row), ...row };
}

/**
 * The rules as a line that reads back into the same rules.
 *
 * @example formatPostcodeRules([{ kind: 'prefix', prefix: '1100' }], [], 'PT') // => '1100'
 */
export function formatPostcodeRules(
  includes: readonly PostcodeRow[] | undefined,
  excludes: readonly PostcodeRow[] | undefined,
  countryCode: string | undefined,
): string {
  const served = (includes ?? []).map((row) => formatRule(row, countryCode));
  return [...served, ...(excludes ?? []).map((row) => `not ${formatRule(row, countryCode)}`)].join(', ');
}

/** The same line for a list, where a star would say nothing: "whole country, not 9". */
export function sayZoneRules(
  includes: readonly PostcodeRow[] | undefined,
  excludes: readonly PostcodeRow[] | undefined,
  countryCode: string | undefined,
): string {
  return formatPostcodeRules(includes, excludes, countryCode).replace(/^\*(?=,|$)/, 'whole country');
}

function formatRule(row: PostcodeRow, countryCode: string | undefined): string {
  if (row.kind === 'range') {
    const [from, to] = [row.from ?? '', row.to ?? ''];
    const reads = toRow(`${from}-${to}`, countryCode);
    return reads?.kind === 'range' && !/-/.test(from + to) ? `${from}-${to}` : `${from} to ${to}`;
  }
  const text = (row.kind === 'exact' ? row.postcode : row.prefix) ?? '';
  const reads = toRow(text, countryCode);
  if (reads?.kind === row.kind) return text;
  return row.kind === 'exact' ? `=${text}` : `${text}*`;
}
