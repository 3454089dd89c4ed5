import { type ExprNode, evaluateSync, parse } from 'groq-js';
import { LRUCache } from 'lru-cache';
import type { JsonObject, StoredDocument } from '../documents/document.ts';
import { createUnsupported, Problem } from '../http/problem.ts';
import type { DocumentIndex } from '../store/document-index.ts';
import type { Store } from '../store/store.ts';
import { SEPARATOR } from './correlated.ts';
import { formatPerspective, type Perspective, Perspectives } from './perspective.ts';
import { createParseProblem, createQueryProblem } from './problems.ts';
import { QUESTION, rewriteTree } from './rewrite.ts';
import { gatherDocumentText } from './text-query.ts';
import { findUnsupported, visitNodes } from './unsupported.ts';

export interface QueryRequest {
  readonly query: string;
  /** Values by name, without the `$`. */
  readonly params: JsonObject;
  readonly perspective: Perspective;
  readonly identity: string;
}

/** Room for answers, in characters of JSON. */
const MAX_CACHED_CHARACTERS = 32 * 1024 * 1024;

/** Evaluates GROQ over the dataset. groq-js decides every result; the lake only spares it documents that cannot matter. */
export class QueryEngine {
  readonly #store: Store;
  readonly #perspectives: Perspectives;
  readonly #project: { readonly projectId: string; readonly dataset: string };
  /** Answers of the present dataset; emptied whenever it changes. */
  readonly #answers = new LRUCache<string, string>({
    maxSize: MAX_CACHED_CHARACTERS,
    maxEntrySize: MAX_CACHED_CHARACTERS / 8,
    sizeCalculation: (answer, key) => answer.length + key.length,
  });

  constructor(store: Store, project: { readonly projectId: string; readonly dataset: string }) {
    this.#store = store;
    this.#project = project;
    this.#perspectives = new Perspectives(store);
    store.subscribe(() => this.#answers.clear());
  }

  /**
   * The result as JSON.
   *
   * @throws Problem 400 when the query does not parse, or uses what the lake cannot evaluate.
   */
  queryJson(request: QueryRequest): string {
    const key = JSON.stringify([
      request.query,
      request.params,
      formatPerspective(request.perspective),
      request.identity,
    ]);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const tree = parseQuery(request.query, request.params);
    const answer = JSON.stringify(this.#evaluate(tree, request)) ?? 'null';
    if (!dependsOnMoment(tree)) this.#answers.set(key, answer);
    return answer;
  }

  query(request: QueryRequest): unknown {
    return this.#evaluate(parseQuery(request.query, request.params), request);
  }

  /** What a perspective shows, for reading documents by id. */
  find(perspective: Perspective): DocumentIndex {
    return this.#perspectives.find(perspective);
  }

  get sequence(): number {
    return this.#store.sequence;
  }

  #evaluate(tree: ExprNode, request: QueryRequest): unknown {
    const index = this.#perspectives.find(request.perspective);
    const rewritten = rewriteTree(tree, { query: request.query, index });
    try {
      return evaluateSync(rewritten, {
        dataset: index.list(),
        params: { ...request.params },
        identity: request.identity,
        sanity: { ...this.#project },
        dereference: ({ _ref }) => answerQuestion(_ref, index),
      }).data;
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw createQueryProblem(request.query, error instanceof Error ? error.message : String(error));
    }
  }
}

type Dereferenced = { readonly [field: string]: unknown } | null;

/** A document for an id; for a question of the rewritten tree, whatever it asks: groq-js passes any JSON value on. */
function answerQuestion(reference: string, index: DocumentIndex): Dereferenced {
  if (!reference.startsWith(QUESTION)) return index.get(reference) ?? null;
  const [kind, rest] = splitOnce(reference.slice(QUESTION.length));
  if (kind === 'refs') return toDereferenced(index.listReferring(rest.split(SEPARATOR)));
  if (kind === 'ids') return toDereferenced(index.listByIds(rest.split(SEPARATOR)));
  if (kind === 'text') return toDereferenced(gatherText(index.get(rest)));
  const end = rest.lastIndexOf('":');
  const phrase: unknown = JSON.parse(rest.slice(0, end + 1));
  return toDereferenced(findPhrase(gatherText(index.get(rest.slice(end + 2))), String(phrase)));
}

/** groq-js' type says documents, its code takes any JSON: the one place this lake leans on that. */
function toDereferenced(values: readonly (string | StoredDocument)[]): Dereferenced {
  const dereferenced: Dereferenced = Object(values);
  return dereferenced;
}

function splitOnce(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}

function gatherText(document: StoredDocument | undefined): readonly string[] {
  return document === undefined ? [] : gatherDocumentText(document);
}

/** The texts that hold the phrase in one piece. */
function findPhrase(texts: readonly string[], phrase: string): readonly string[] {
  const wanted = phrase.toLowerCase().replace(/\s+/g, ' ').trim();
  return texts.filter((text) => text.toLowerCase().replace(/\s+/g, ' ').includes(wanted));
}

/** @throws Problem */
export function parseQuery(query: string, params: JsonObject): ExprNode {
  let tree: ExprNode;
  try {
    tree = parse(query, { params: { ...params } });
  } catch (error) {
    throw createParseProblem(query, error);
  }
  const missing = findMissingParameter(tree);
  if (missing !== undefined) throw createParseProblem(query, `param $${missing} referenced, but not provided`);
  const unsupported = findUnsupported(tree);
  if (unsupported !== undefined) throw createUnsupported(unsupported);
  return tree;
}

/** Parameters are constants by now: one that still stands there was not given. */
function findMissingParameter(tree: ExprNode): string | undefined {
  let missing: string | undefined;
  visitNodes(tree, (node) => {
    if (node.type === 'Parameter') missing ??= node.name;
  });
  return missing;
}

function dependsOnMoment(tree: ExprNode): boolean {
  let depends = false;
  visitNodes(tree, (node) => {
    if (node.type === 'FuncCall' && node.name === 'now') depends = true;
  });
  return depends;
}
