import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { isDocumentId, isJsonObject, type JsonObject } from '../documents/document.ts';
import type { OpenArchive } from './open-archive.ts';
import type { ImportIssue } from './types.ts';

/** A document of an import file that is well formed by itself. */
export interface ImportedDocument {
  /** Counted from 1. */
  readonly line: number;
  readonly document: JsonObject & { readonly _type: string; readonly _id?: string };
}

export interface ReadDocuments {
  readonly documents: readonly ImportedDocument[];
  readonly issues: readonly ImportIssue[];
}

type ParsedLine =
  | { readonly kind: 'document'; readonly document: ImportedDocument['document'] }
  | { readonly kind: 'broken'; readonly rule: string; readonly got: string };

function toBroken(rule: string, got: string): ParsedLine {
  // Enough of a line to find it again.
  return { kind: 'broken', rule, got: got.length > 60 ? `${got.slice(0, 60)}…` : got };
}

function parseLine(text: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return toBroken(`is JSON (${cause instanceof Error ? cause.message : String(cause)})`, text);
  }
  if (!isJsonObject(value)) return toBroken('is one JSON document', text);
  const { _id, _type } = value;
  if (typeof _type !== 'string' || _type === '') return toBroken('has a "_type"', JSON.stringify(_type) ?? 'none');
  if (_id === undefined) return { kind: 'document', document: { ...value, _type } };
  if (isDocumentId(_id)) return { kind: 'document', document: { ...value, _type, _id } };
  return toBroken('has an "_id" of letters, digits, dots, dashes and underscores', JSON.stringify(_id) ?? 'none');
}

function openLines({ dataFile, isGzipped }: OpenArchive) {
  const file = createReadStream(dataFile);
  if (!isGzipped) return createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY });
  const gunzip = createGunzip();
  // A pipe does not carry errors on.
  file.on('error', (error) => gunzip.destroy(error));
  return createInterface({ input: file.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY });
}

/** Reads every line of the data file and says of each bad one what is wrong with it. */
export async function readDocuments(archive: OpenArchive): Promise<ReadDocuments> {
  const documents: ImportedDocument[] = [];
  const issues: ImportIssue[] = [];
  const lineOfId = new Map<string, number>();
  let line = 0;
  for await (const text of openLines(archive)) {
    line += 1;
    if (text.trim() === '') continue;
    const parsed = parseLine(text);
    if (parsed.kind === 'broken') {
      issues.push({ path: `line ${line}`, rule: parsed.rule, got: parsed.got });
      continue;
    }
    const { document } = parsed;
    const earlier = document._id === undefined ? undefined : lineOfId.get(document._id);
    if (earlier !== undefined) {
      issues.push({
        path: `line ${line}`,
        rule: `has an "_id" that line ${earlier} has not`,
        got: String(document._id),
      });
      continue;
    }
    if (document._id !== undefined) lineOfId.set(document._id, line);
    documents.push({ line, document });
  }
  return { documents, issues };
}
