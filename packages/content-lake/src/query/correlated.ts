import type { ExprNode } from 'groq-js';

/** What to ask the index for once the outer document is known: documents that refer to `ids`, or that have them. */
export interface CorrelatedQuestion {
  readonly kind: 'refs' | 'ids';
  /** Evaluates in the scope around the filter to one string, ids joined by `SEPARATOR`, or to null when it cannot be said. */
  readonly ids: ExprNode;
}

/** Between ids in one string; no id holds it. */
export const SEPARATOR = '\u0000';

export type ScopeKind = 'plain' | 'hidden';

/**
 * A condition such as `references(^._id)`, whose value differs from one outer document to the next, as a question that is
 * asked for each. `scope` is the kind of scope around the filter: groq-js' `^` skips the ones that `[]->` and the like make.
 */
export function planCorrelated(filter: ExprNode, scope: ScopeKind): CorrelatedQuestion | undefined {
  switch (filter.type) {
    case 'And':
      return planCorrelated(filter.left, scope) ?? planCorrelated(filter.right, scope);
    case 'Group':
      return planCorrelated(filter.base, scope);
    case 'FuncCall': {
      const [only, ...others] = filter.args;
      if (filter.namespace !== 'global' || filter.name !== 'references' || only === undefined) return undefined;
      return others.length === 0 ? createQuestion('refs', only, scope) : undefined;
    }
    case 'OpCall':
      if (filter.op === '==' && isOwnId(filter.left)) return createQuestion('ids', filter.right, scope);
      if (filter.op === '==' && isOwnId(filter.right)) return createQuestion('ids', filter.left, scope);
      return filter.op === 'in' && isOwnId(filter.left) ? createQuestion('ids', filter.right, scope) : undefined;
    default:
      return undefined;
  }
}

export function isOwnId(node: ExprNode): boolean {
  return node.type === 'AccessAttribute' && node.base === undefined && node.name === '_id';
}

function createQuestion(
  kind: CorrelatedQuestion['kind'],
  given: ExprNode,
  scope: ScopeKind,
): CorrelatedQuestion | undefined {
  const outer = moveOut(given, scope);
  if (outer === undefined) return undefined;
  const call = (namespace: string, name: string, args: ExprNode[]): ExprNode => ({
    type: 'FuncCall',
    namespace,
    name,
    args,
  });
  const separator: ExprNode = { type: 'Value', value: SEPARATOR };
  // A string, or a list of strings; of anything else both are null, and then every document is looked at.
  const ids = call('global', 'coalesce', [
    call('global', 'string', [outer]),
    call('array', 'join', [outer, separator]),
  ]);
  return { kind, ids };
}

/** The same value seen from one scope further out; undefined for what depends on the document that is filtered. */
function moveOut(node: ExprNode, scope: ScopeKind): ExprNode | undefined {
  switch (node.type) {
    case 'Parent':
      if (scope === 'hidden') return node;
      return node.n === 1 ? { type: 'This' } : { ...node, n: node.n - 1 };
    case 'AccessAttribute': {
      const base = node.base && moveOut(node.base, scope);
      return base && { type: 'AccessAttribute', name: node.name, base };
    }
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Deref':
    case 'Group': {
      const base = moveOut(node.base, scope);
      return base && { ...node, base };
    }
    case 'Map': {
      // Only `[].field`: anything more could look outward itself.
      const base = moveOut(node.base, scope);
      const isField = node.expr.type === 'AccessAttribute' && node.expr.base?.type === 'This';
      return base && isField ? { ...node, base } : undefined;
    }
    default:
      return undefined;
  }
}
