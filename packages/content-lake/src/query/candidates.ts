import type { ExprNode } from 'groq-js';
import type { StoredDocument } from '../documents/document.ts';
import type { DocumentIndex } from '../store/document-index.ts';

/**
 * The documents that can satisfy a filter, found without looking at the others; undefined when its conditions do not narrow.
 * Never leaves out one that satisfies it: groq-js still decides on each.
 */
export function planCandidates(filter: ExprNode, index: DocumentIndex): readonly StoredDocument[] | undefined {
  let best: readonly StoredDocument[] | undefined;
  for (const condition of listConditions(filter)) {
    const found = findFor(condition, index);
    if (found !== undefined && (best === undefined || found.length < best.length)) best = found;
  }
  return best;
}

/** What must all be true: the parts of a chain of `&&`. */
function listConditions(filter: ExprNode): readonly ExprNode[] {
  if (filter.type === 'And') return [...listConditions(filter.left), ...listConditions(filter.right)];
  if (filter.type === 'Group') return listConditions(filter.base);
  return [filter];
}

function findFor(condition: ExprNode, index: DocumentIndex): readonly StoredDocument[] | undefined {
  switch (condition.type) {
    case 'Or': {
      const left = planCandidates(condition.left, index);
      const right = left && planCandidates(condition.right, index);
      return right && index.sort([...new Set([...left, ...right])]);
    }
    case 'OpCall':
      if (condition.op === '==') {
        return findEqual(condition.left, condition.right, index) ?? findEqual(condition.right, condition.left, index);
      }
      return condition.op === 'in' ? findIn(condition.left, condition.right, index) : undefined;
    case 'FuncCall':
      return findByFunction(condition, index);
    default:
      return undefined;
  }
}

/** A constant: parameters are constants by now. */
function readConstant(node: ExprNode): { readonly value: unknown } | undefined {
  if (node.type === 'Value') return { value: node.value };
  if (node.type === 'Group') return readConstant(node.base);
  return undefined;
}

function findEqual(field: ExprNode, constant: ExprNode, index: DocumentIndex): readonly StoredDocument[] | undefined {
  const known = readConstant(constant);
  if (known === undefined || field.type !== 'AccessAttribute') return undefined;
  const { value } = known;
  if (field.base === undefined) {
    if (field.name === '_id') return typeof value === 'string' ? index.listByIds([value]) : [];
    if (field.name === '_type') return typeof value === 'string' ? index.listByType([value]) : [];
    return undefined;
  }
  // Only a string is indexed; `slug.current == null` is for documents without one.
  if (field.name !== 'current' || field.base.type !== 'AccessAttribute' || typeof value !== 'string') return undefined;
  return field.base.name === 'slug' && field.base.base === undefined ? index.listBySlug(value) : undefined;
}

function readStrings(node: ExprNode): readonly string[] | undefined {
  const values =
    node.type === 'Array' && node.elements.every((element) => !element.isSplat)
      ? node.elements.map((element) => readConstant(element.value))
      : undefined;
  if (values?.every((value) => value !== undefined)) {
    return values.map((value) => value.value).filter((value) => typeof value === 'string');
  }
  const constant = readConstant(node)?.value;
  return Array.isArray(constant) ? constant.filter((value) => typeof value === 'string') : undefined;
}

function findIn(field: ExprNode, list: ExprNode, index: DocumentIndex): readonly StoredDocument[] | undefined {
  if (field.type !== 'AccessAttribute' || field.base !== undefined) return undefined;
  const values = readStrings(list);
  if (values === undefined) return undefined;
  if (field.name === '_id') return index.listByIds(values);
  return field.name === '_type' ? index.listByType(values) : undefined;
}

function findByFunction(
  { namespace, name, args }: Extract<ExprNode, { type: 'FuncCall' }>,
  index: DocumentIndex,
): readonly StoredDocument[] | undefined {
  if (namespace === 'global' && name === 'references') {
    const ids: string[] = [];
    for (const arg of args) {
      const constant = readConstant(arg);
      const several = readStrings(arg);
      if (several !== undefined) ids.push(...several);
      else if (constant === undefined) return undefined;
      else if (typeof constant.value === 'string') ids.push(constant.value);
    }
    return index.listReferring(ids);
  }
  const [first] = args;
  if (namespace === 'sanity' && name === 'versionOf' && first !== undefined) {
    const constant = readConstant(first);
    if (constant === undefined) return undefined;
    return typeof constant.value === 'string' ? index.listByPublishedId(constant.value) : [];
  }
  return undefined;
}
