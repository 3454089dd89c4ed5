import { describeValue, type Issue, type Result } from '@stallkeep/promise';
import { parse } from 'csv-parse/sync';

/** One record of a CSV file. */
export interface CsvRow {
  /** Line of the file on which the record ends or begins, as an editor numbers them: the first line of the record. */
  readonly line: number;
  /** Cells by column name, trimmed; blank cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** Cells beyond the last column of the header. */
  readonly extraCells: number;
}

export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Files above this are refused, bytes: 64 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Reads CSV as spreadsheets write it: BOM, CRLF, quoted line breaks, rows of differing length, blank lines. */
export function parseCsv(text: string): Result<CsvFile> {
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) {
    return refuse({
      path: 'file',
      rule: `must be at most ${MAX_FILE_BYTES} bytes`,
      got: String(Buffer.byteLength(text)),
    });
  }
  let records: readonly CsvRecord[];
  try {
    records = readRecords(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse({ path: 'file', rule: 'must be CSV', got: error.message });
  }
  const [header, ...body] = records;
  if (header === undefined) return refuse({ path: 'file', rule: 'must have a header', got: describeValue(text) });
  const columns = header.record.map((name) => name.trim());
  let endOfLast = header.info.lines;
  const rows: CsvRow[] = [];
  for (const { record, info } of body) {
    // The parser counts where a record ends; it begins where the text after the one before it begins.
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    const line = Math.max(endOfLast + 1, info.lines - breaks);
    endOfLast = info.lines;
    const cells = new Map<string, string>();
    for (const [index, name] of columns.entries()) {
      const cell = record[index]?.trim() ?? '';
      if (cell !== '' && name !== '' && !cells.has(name)) cells.set(name, cell);
    }
    const extraCells = record.slice(columns.length).filter((cell) => cell.trim() !== '').length;
    if (cells.size > 0 || extraCells > 0) rows.push({ line, cells, extraCells });
  }
  return { ok: true, value: { columns, rows } };
}

/** The parser's types know records as lists of cells only; with `info` each is an object around one. */
function readRecords(text: string): readonly CsvRecord[] {
  // One kind of line break: the parser counts CRLF inside quotes as two lines.
  const found: unknown[] = parse(text.replace(/\r\n?/g, '\n'), {
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return found.filter(isCsvRecord);
}

function isCsvRecord(value: unknown): value is CsvRecord {
  if (typeof value !== 'object' || value === null || !('record' in value) || !('info' in value)) return false;
  return Array.isArray(value.record) && typeof value.info === 'object' && value.info !== null && 'lines' in value.info;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function refuse(issue: Issue): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [issue] };
}
