import type { ExprNode } from 'groq-js';
import type { DocumentIndex } from '../store/document-index.ts';
import { planCandidates } from './candidates.ts';
import { createQueryProblem } from './problems.ts';
import { parseTextQuery } from './text-query.ts';
import { isExprNode } from './unsupported.ts';

/**
 * groq-js calls `dereference` with whatever a `->` stands behind. The rewritten tree uses that door to ask the lake for
 * more than a document: a `_ref` that starts so is a question, and no document id can hold the character.
 */
export const QUESTION = '\u0000';

export interface RewriteContext {
  readonly query: string;
  readonly index: DocumentIndex;
}

function createValue(value: unknown): ExprNode {
  return { type: 'Value', value };
}

/** A node that asks `<QUESTION><kind>:<what>` when it is evaluated. */
function createQuestion(kind: string, what: ExprNode): ExprNode {
  const question: ExprNode = { type: 'OpCall', op: '+', left: createValue(`${QUESTION}${kind}:`), right: what };
  return {
    type: 'Deref',
    base: { type: 'Object', attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: question }] },
  };
}

const OWN_ID: ExprNode = { type: 'AccessAttribute', name: '_id' };

/**
 * `[@, _id] match text::query("…")` in terms groq-js evaluates: `@` becomes the strings of the document, the search text its
 * words.
 */
function rewriteTextMatch(left: ExprNode, search: ExprNode, context: RewriteContext): ExprNode {
  const text = search.type === 'Value' ? search.value : undefined;
  if (text === null || text === '') return createValue(false);
  if (typeof text !== 'string') {
    throw createQueryProblem(context.query, 'text::query() takes a string that is known before the query runs');
  }
  const parsed = parseTextQuery(text);
  const own = createQuestion('text', OWN_ID);
  const searched: ExprNode =
    left.type === 'This'
      ? own
      : left.type === 'Array'
        ? {
            type: 'Array',
            elements: left.elements.map((element) =>
              element.value.type === 'This' ? { ...element, value: own, isSplat: true } : element,
            ),
          }
        : left;
  const conditions: ExprNode[] = [...parsed.words, ...parsed.phrases].map((words) => ({
    type: 'OpCall',
    op: 'match',
    left: searched,
    right: createValue(words),
  }));
  for (const phrase of parsed.phrases) {
    const found = createQuestion(`phrase:${JSON.stringify(phrase)}`, OWN_ID);
    const count: ExprNode = { type: 'FuncCall', namespace: 'global', name: 'count', args: [found] };
    conditions.push({ type: 'OpCall', op: '>', left: count, right: createValue(0) });
  }
  for (const word of parsed.excluded) {
    conditions.push({ type: 'Not', base: { type: 'OpCall', op: 'match', left: searched, right: createValue(word) } });
  }
  const [first, ...others] = conditions;
  if (first === undefined) return createValue(false);
  return others.reduce<ExprNode>((left, right) => ({ type: 'And', left, right }), first);
}

/** Rebuilds a node with every node below rewritten; nodes are plain data, so their fields are all there is. */
function rewriteChildren<T>(value: T, context: RewriteContext): T;
function rewriteChildren(value: unknown, context: RewriteContext): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => rewriteAny(item, context));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, rewriteAny(child, context)]));
}

function rewriteAny(value: unknown, context: RewriteContext): unknown {
  return isExprNode(value) ? rewriteTree(value, context) : rewriteChildren(value, context);
}

/**
 * The same query over fewer documents: `*[…]` starts from what the index finds for its constant conditions, and
 * `text::query`, which groq-js cannot evaluate, is put in its terms. Everything else is groq-js' to decide.
 *
 * @throws Problem when `text::query` is used where it has no meaning.
 */
export function rewriteTree(node: ExprNode, context: RewriteContext): ExprNode {
  if (node.type === 'Value') return node;
  if (node.type === 'OpCall' && node.op === 'match' && node.right.type === 'FuncCall') {
    const { namespace, name, args } = node.right;
    const [search] = args;
    if (namespace === 'text' && name === 'query' && search !== undefined) {
      return rewriteTextMatch(rewriteTree(node.left, context), search, context);
    }
  }
  if (node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query') {
    throw createQueryProblem(context.query, 'text::query() may stand only to the right of "match"');
  }
  if (node.type === 'Filter' && node.base.type === 'Everything') {
    const candidates = planCandidates(node.expr, context.index);
    const expr = rewriteTree(node.expr, context);
    return { ...node, base: candidates === undefined ? node.base : createValue(candidates), expr };
  }
  return rewriteChildren(node, context);
}
