import type { ExprNode } from 'groq-js';

/** Functions that groq-js reads but cannot evaluate, or evaluates only when told what this lake does not know. */
const FUNCTIONS = new Set([
  'geo::latLng',
  'geo::contains',
  'geo::intersects',
  'geo::distance',
  'text::semanticSimilarity',
  'media::aspect',
  'user::attributes',
  'documents::get',
  'documents::incomingRefCount',
  'documents::incomingGlobalDocumentReferenceCount',
  'diff::changedAny',
  'diff::changedOnly',
  'delta::operation',
  'delta::changedAny',
  'delta::changedOnly',
  'global::anywhere',
]);

export function isExprNode(value: unknown): value is ExprNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Calls back for every node below, `Value` nodes' contents apart: those are data. */
export function visitNodes(node: unknown, visit: (node: ExprNode) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visitNodes(item, visit);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isExprNode(node)) {
    visit(node);
    if (node.type === 'Value') return;
  }
  for (const child of Object.values(node)) visitNodes(child, visit);
}

/** The first feature of the query this lake cannot answer, as the query spells it. */
export function findUnsupported(tree: ExprNode): string | undefined {
  let found: string | undefined;
  visitNodes(tree, (node) => {
    if (node.type === 'FuncCall') {
      const name = `${node.namespace}::${node.name}`;
      if (FUNCTIONS.has(name)) found ??= `the GROQ function ${name.replace(/^global::/, '')}()`;
    } else if (node.type === 'SelectorFuncCall') {
      found ??= `the GROQ function ${node.name}()`;
    } else if (node.type === 'Context') {
      found ??= `${node.key}() outside of a webhook filter`;
    }
  });
  return found;
}
