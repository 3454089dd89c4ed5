/** The document types whose published changes can change a page. */
export const CONTENT_TYPES = [
  'marketEvent',
  'product',
  'seller',
  'place',
  'calendar',
  'fulfilmentOption',
  'courierRun',
  'lane',
  'deliveryZone',
  'resource',
  'partner',
  'packagingSpec',
  'returnsPolicy',
  'page',
  'siteSettings',
] as const;

/** A published change: which documents, and of which types where that is known. */
export type ContentChange =
  | { readonly kind: 'changed'; readonly ids: readonly string[]; readonly types: readonly string[] }
  /** Changes may have been missed: everything held must be considered old. */
  | { readonly kind: 'reconnected' };

/** The tag of every document of a type: what a list depends on beside the documents in it. */
export const typeTag = (type: string): string => `type:${type}`;

/** The tags a change touches, in the form fetch results carry in `dependsOn`. */
export function tagsOfChange(change: Extract<ContentChange, { kind: 'changed' }>): readonly string[] {
  return [...change.ids, ...change.types.map(typeTag)];
}

/** Every document id a query's raw result came from or points to. */
export function findDocumentIds(result: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const queue: unknown[] = [result];
  for (let value = queue.pop(); value !== undefined || queue.length > 0; value = queue.pop()) {
    if (Array.isArray(value)) queue.push(...value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if ((key === '_id' || key === '_ref') && typeof inner === 'string') ids.add(inner);
        else if (key === 'productIds' && Array.isArray(inner)) for (const id of inner) ids.add(String(id));
        else queue.push(inner);
      }
    }
  }
  return ids;
}
