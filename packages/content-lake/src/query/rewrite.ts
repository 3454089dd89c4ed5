import type { ExprNode } from 'groq-js';
import type { DocumentIndex } from '../store/document-index.ts';
import { planCandidates } from './candidates.ts';
import { isOwnId, planCorrelated, type ScopeKind } from './correlated.ts';
import { createPrefilter } from './prefilter.ts';
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
  // A list that nobody searches asks for "*" all the same: it finds whatever has a word at all, and an id is one.
  const hasAlways = left.type === 'Array' && left.elements.some((element) => isOwnId(element.value));
  const words = hasAlways ? parsed.words.filter((word) => word !== '*') : parsed.words;
  const wanted = [...words, ...parsed.phrases];
  const conditions: ExprNode[] = [];
  // One match for all words: groq-js splits the document's text again for each.
  if (wanted.length > 0) conditions.push({ type: 'OpCall', op: 'match', left: searched, right: createValue(wanted) });
  for (const phrase of parsed.phrases) {
    const found = createQuestion(`phrase:${JSON.stringify(phrase)}`, OWN_ID);
    const count: ExprNode = { type: 'FuncCall', namespace: 'global', name: 'count', args: [found] };
    conditions.push({ type: 'OpCall', op: '>', left: count, right: createValue(0) });
  }
  for (const word of parsed.excluded) {
    conditions.push({ type: 'Not', base: { type: 'OpCall', op: 'match', left: searched, right: createValue(word) } });
  }
  const [first, ...others] = conditions;
  if (first === undefined) return createValue(words.length < parsed.words.length);
  return others.reduce<ExprNode>((left, right) => ({ type: 'And', left, right }), first);
}

/** Rebuilds a node with every node below rewritten; nodes are plain data, so their fields are all there is. */
function rewriteChildren<T>(value: T, context: RewriteContext, scope: ScopeKind): T;
function rewriteChildren(value: unknown, context: RewriteContext, scope: ScopeKind): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => rewriteAny(item, context, scope));
  if (typeof value !== 'object' || value === null) return value;
  const rewritten: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    rewritten[name] = rewriteAny(child, context, isExprNode(value) ? findScope(value, name, scope) : scope);
  }
  return rewritten;
}

/** The kind of scope groq-js evaluates a node's part in. */
function findScope(node: ExprNode, part: string, scope: ScopeKind): ScopeKind {
  if (part === 'expr' && (node.type === 'Map' || node.type === 'FlatMap')) return 'hidden';
  if (part === 'expr' && (node.type === 'Filter' || node.type === 'Projection')) return 'plain';
  return part === 'args' && node.type === 'PipeFuncCall' ? 'plain' : scope;
}

function rewriteAny(value: unknown, context: RewriteContext, scope: ScopeKind): unknown {
  return isExprNode(value) ? rewriteNode(value, context, scope) : rewriteChildren(value, context, scope);
}

/** `references("")`, which the Studio's lists ask for every document: no reference is to an empty id. */
function isReferenceToNothing(node: ExprNode): boolean {
  const isReferences = node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'references';
  return isReferences && node.args.every((arg) => arg.type === 'Value' && arg.value === '');
}

/** Fewer documents than this are looked at faster than found. */
const WORTH_ASKING = 20;

/** What a filter over everything starts from: the fewest documents that are sure to hold all it can find. */
function rewriteBase(filter: ExprNode, context: RewriteContext, scope: ScopeKind): ExprNode {
  const found = planCandidates(filter, context.index);
  const prefilter = createPrefilter(filter, context.index);
  const candidates = prefilter === undefined ? found : (found ?? context.index.list()).filter(prefilter);
  const base: ExprNode = candidates === undefined ? { type: 'Everything' } : createValue(candidates);
  if (candidates !== undefined && candidates.length < WORTH_ASKING) return base;
  const correlated = planCorrelated(filter, scope);
  if (correlated === undefined) return base;
  const question = createQuestion(correlated.kind, correlated.ids);
  return { type: 'FuncCall', namespace: 'global', name: 'coalesce', args: [question, base] };
}

function rewriteNode(node: ExprNode, context: RewriteContext, scope: ScopeKind): ExprNode {
  if (node.type === 'Value') return node;
  if (node.type === 'OpCall' && node.op === 'match' && node.right.type === 'FuncCall') {
    const { namespace, name, args } = node.right;
    const [search] = args;
    if (namespace === 'text' && name === 'query' && search !== undefined) {
      return rewriteTextMatch(rewriteNode(node.left, context, scope), search, context);
    }
  }
  if (node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query') {
    throw createQueryProblem(context.query, 'text::query() may stand only to the right of "match"');
  }
  if (isReferenceToNothing(node)) return createValue(false);
  if (node.type === 'Filter' && node.base.type === 'Everything') {
    const expr = rewriteNode(node.expr, context, 'plain');
    return { ...node, base: rewriteBase(node.expr, context, scope), expr };
  }
  return rewriteChildren(node, context, scope);
}

/**
 * The same query over fewer documents: `*[…]` starts from what the index finds for its conditions, and `text::query`, which
 * groq-js cannot evaluate, is put in its terms. Everything else is groq-js' to decide.
 *
 * @throws Problem when `text::query` is used where it has no meaning.
 */
export function rewriteTree(tree: ExprNode, context: RewriteContext): ExprNode {
  return rewriteNode(tree, context, 'plain');
}
