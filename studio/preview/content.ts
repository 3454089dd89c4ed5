import { type PromisePreviewShape, previewQueries, promisePreviewShape, readShape } from '@stallkeep/content';
import type { Issue, Result } from '@stallkeep/promise';

/** The types of document that have a preview of what buyers are promised. */
const PREVIEWED_TYPES = ['product', 'fulfilmentOption', 'marketEvent'] as const;
export type PreviewedType = (typeof PREVIEWED_TYPES)[number];

export function isPreviewedType(type: string): type is PreviewedType {
  return PREVIEWED_TYPES.some((each) => each === type);
}

/** Everything a promise is made from: an edit of any of these may change what buyers read. */
export const LISTEN_QUERY = `*[_type in [
  "product", "fulfilmentOption", "marketEvent", "place", "calendar", "courierRun", "lane", "deliveryZone",
  "resource", "partner", "packagingSpec", "seller"
]]`;

/** The content of a preview, and the names of those it speaks of. $id is the published id; for the perspective "drafts". */
export function toPreviewQuery(type: PreviewedType): string {
  return `{"shown": ${previewQueries[type]}, "names": *[_type in ["seller", "calendar"]]{_id, name}}`;
}

export interface PreviewContent {
  readonly shape: PromisePreviewShape;
  /** Names of sellers and opening hours by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What could not be read and is therefore not shown. */
  readonly losses: readonly Issue[];
}

/** Of a document that is not saved yet. */
const NOTHING: PromisePreviewShape = { options: [], products: [], events: [] };

/** Reads the answer to a preview query; fails with every issue when it is no such answer at all. */
export function readPreviewContent(answer: unknown): Result<PreviewContent> {
  const reading = readShape(promisePreviewShape, findField(answer, 'shown'));
  if (!reading.ok) return reading;
  return {
    ok: true,
    value: {
      shape: reading.value.value ?? NOTHING,
      losses: reading.value.issues,
      names: new Map(listNames(findField(answer, 'names'))),
    },
  };
}

function findField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A document without a name yet has none to show. */
function listNames(value: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const id = findField(one, '_id');
    const name = findField(one, 'name');
    return typeof id === 'string' && typeof name === 'string' ? [[id, name] as const] : [];
  });
}
