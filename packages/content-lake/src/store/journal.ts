import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isJsonObject, type StoredDocument } from '../documents/document.ts';
import { findHolder, LakeInUseError } from './lake-in-use.ts';
import { prepareSchema } from './schema.ts';

/** One document before and after a transaction; `undefined` where it did not exist. */
export interface JournalChange {
  readonly id: string;
  readonly after: StoredDocument | undefined;
}

export interface JournalEntry {
  readonly transactionId: string;
  /** Instant, ISO 8601. */
  readonly timestamp: string;
  readonly author: string;
  /** Fingerprint of the request: the same id with another one is a mistake, not a repetition. */
  readonly fingerprint: string;
  /** What the caller was told, to be told again. */
  readonly response: string;
  readonly changes: readonly JournalChange[];
}

/** A transaction as history tells it, with each document it changed before and after. */
export interface PastTransaction {
  readonly sequence: number;
  readonly transactionId: string;
  readonly timestamp: string;
  readonly author: string;
  readonly changes: readonly {
    readonly id: string;
    readonly before: StoredDocument | undefined;
    readonly after: StoredDocument | undefined;
  }[];
}

function parseDocument(body: unknown): StoredDocument | undefined {
  if (typeof body !== 'string') return undefined;
  // Rows are written by this file only, from documents the store has completed.
  const document: StoredDocument = JSON.parse(body);
  return document;
}

function isBusy(error: unknown): boolean {
  return isJsonObject(error) && (error['errcode'] === 5 || /database is locked/i.test(String(error['message'])));
}

/**
 * The durable part of the lake: a log of transactions, every revision of every document, and the documents as they are now,
 * in one SQLite file. A transaction is on disk (WAL, synchronous FULL) when `append` returns.
 *
 * The lock is the operating system's: it ends with the process, however that ends.
 */
export class Journal {
  readonly #database: DatabaseSync;
  readonly #statements;

  /** @throws LakeInUseError when another process, or another lake in this one, has the directory open. */
  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const holderFile = join(dataDir, 'lake.pid');
    const database = new DatabaseSync(join(dataDir, 'lake.sqlite'), { timeout: 0 });
    try {
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      database.exec('BEGIN EXCLUSIVE; COMMIT;');
    } catch (error) {
      database.close();
      if (isBusy(error)) throw new LakeInUseError(dataDir, findHolder(holderFile));
      throw error;
    }
    writeFileSync(holderFile, `${process.pid}\n`);
    prepareSchema(database, dataDir);
    this.#database = database;
    this.#statements = {
      insertTransaction: database.prepare(
        'INSERT INTO transactions (id, timestamp, author, fingerprint, response) VALUES (?, ?, ?, ?, ?)',
      ),
      insertRevision: database.prepare('INSERT INTO revisions (document_id, sequence, body) VALUES (?, ?, ?)'),
      putDocument: database.prepare(
        'INSERT INTO documents (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
      ),
      deleteDocument: database.prepare('DELETE FROM documents WHERE id = ?'),
      findTransaction: database.prepare('SELECT * FROM transactions WHERE id = ?'),
      readTransaction: database.prepare('SELECT * FROM transactions WHERE sequence = ?'),
      changesOf: database.prepare('SELECT document_id, body FROM revisions WHERE sequence = ?'),
      revisionBefore: database.prepare(
        'SELECT body FROM revisions WHERE document_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1',
      ),
      sequencesOf: database.prepare('SELECT sequence FROM revisions WHERE document_id = ? ORDER BY sequence DESC'),
      revisionAtSequence: database.prepare(
        'SELECT body FROM revisions WHERE document_id = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1',
      ),
      revisionAtTime: database.prepare(
        `SELECT body FROM revisions JOIN transactions USING (sequence)
         WHERE document_id = ? AND timestamp <= ? ORDER BY sequence DESC LIMIT 1`,
      ),
      lastRevision: database.prepare(
        'SELECT body FROM revisions WHERE document_id = ? AND body IS NOT NULL ORDER BY sequence DESC LIMIT 1',
      ),
      familyOf: database.prepare(
        `SELECT DISTINCT document_id FROM revisions
         WHERE document_id IN (?1, 'drafts.' || ?1)
            OR (document_id >= 'versions.' AND document_id < 'versions/'
                AND substr(document_id, instr(substr(document_id, 10), '.') + 10) = ?1)`,
      ),
      latest: database.prepare('SELECT sequence, timestamp FROM transactions ORDER BY sequence DESC LIMIT 1'),
      loadDocuments: database.prepare('SELECT body FROM documents ORDER BY place'),
      readSetting: database.prepare('SELECT value FROM settings WHERE key = ?'),
      writeSetting: database.prepare(
        'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      ),
    };
  }

  *loadDocuments(): Generator<StoredDocument> {
    for (const row of this.#statements.loadDocuments.iterate()) {
      const document = parseDocument(row['body']);
      if (document !== undefined) yield document;
    }
  }

  /** The newest transaction's place and instant: clock and sequence go on from there. */
  findLatest(): { readonly sequence: number; readonly timestamp: string } | undefined {
    const row = this.#statements.latest.get();
    return row && { sequence: Number(row['sequence']), timestamp: String(row['timestamp']) };
  }

  /** Writes a transaction whole, or throws and has written nothing. Returns its sequence. */
  append(entry: JournalEntry): number {
    const { insertTransaction, insertRevision, putDocument, deleteDocument } = this.#statements;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const { lastInsertRowid } = insertTransaction.run(
        entry.transactionId,
        entry.timestamp,
        entry.author,
        entry.fingerprint,
        entry.response,
      );
      for (const { id, after } of entry.changes) {
        const body = after === undefined ? null : JSON.stringify(after);
        insertRevision.run(id, lastInsertRowid, body);
        if (body === null) deleteDocument.run(id);
        else putDocument.run(id, body);
      }
      this.#database.exec('COMMIT');
      return Number(lastInsertRowid);
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  findResponse(transactionId: string): { readonly fingerprint: string; readonly response: string } | undefined {
    const row = this.#statements.findTransaction.get(transactionId);
    return row && { fingerprint: String(row['fingerprint']), response: String(row['response']) };
  }

  findTransaction(transactionId: string): PastTransaction | undefined {
    const row = this.#statements.findTransaction.get(transactionId);
    return row && this.#readTransaction(Number(row['sequence']));
  }

  /** Every transaction that changed any of the documents, newest first, read as they are asked for. */
  *listTransactions(documentIds: readonly string[]): Generator<PastTransaction> {
    const sequences = new Set<number>();
    for (const id of documentIds) {
      for (const row of this.#statements.sequencesOf.all(id)) sequences.add(Number(row['sequence']));
    }
    for (const sequence of [...sequences].sort((a, b) => b - a)) {
      const transaction = this.#readTransaction(sequence);
      if (transaction !== undefined) yield transaction;
    }
  }

  #readTransaction(sequence: number): PastTransaction | undefined {
    const row = this.#statements.readTransaction.get(sequence);
    if (row === undefined) return undefined;
    const changes = this.#statements.changesOf.all(sequence).map((change) => {
      const id = String(change['document_id']);
      const before = parseDocument(this.#statements.revisionBefore.get(id, sequence)?.['body']);
      return { id, before, after: parseDocument(change['body']) };
    });
    return {
      sequence,
      transactionId: String(row['id']),
      timestamp: String(row['timestamp']),
      author: String(row['author']),
      changes,
    };
  }

  /** Ids of a document, its draft and its versions, as far as any of them ever existed. */
  listFamily(publishedId: string): readonly string[] {
    return this.#statements.familyOf.all(publishedId).map((row) => String(row['document_id']));
  }

  findAtRevision(documentId: string, transactionId: string): StoredDocument | undefined {
    const row = this.#statements.findTransaction.get(transactionId);
    if (row === undefined) return undefined;
    return parseDocument(this.#statements.revisionAtSequence.get(documentId, Number(row['sequence']))?.['body']);
  }

  findAtTime(documentId: string, instant: string): StoredDocument | undefined {
    return parseDocument(this.#statements.revisionAtTime.get(documentId, instant)?.['body']);
  }

  /** The document as it last was, whether or not it was deleted since. */
  findLastRevision(documentId: string): StoredDocument | undefined {
    return parseDocument(this.#statements.lastRevision.get(documentId)?.['body']);
  }

  readSetting(key: string): string | undefined {
    const row = this.#statements.readSetting.get(key);
    return row && String(row['value']);
  }

  writeSetting(key: string, value: string): void {
    this.#statements.writeSetting.run(key, value);
  }

  close(): void {
    this.#database.close();
  }
}
