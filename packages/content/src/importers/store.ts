import type { SanityClient } from '@sanity/client';

/** A document as it is stored. */
export interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly _rev?: string;
  readonly [field: string]: unknown;
}

/** One change of a transaction. */
export type StoreMutation =
  | { readonly kind: 'create'; readonly document: StoredDocument }
  | {
      readonly kind: 'patch';
      readonly id: string;
      /** The change is refused when the document was changed since. */
      readonly ifRevision?: string;
      readonly set?: Readonly<Record<string, unknown>>;
      readonly append?: { readonly field: string; readonly items: readonly unknown[] };
    };

/** What an import needs of the place content is kept in. */
export interface ImportStore {
  findSeller(nameOrId: string): Promise<{ readonly _id: string; readonly name: string } | undefined>;
  /** The published event, and its draft where there is one. */
  findEvent(slug: string): Promise<StoredEvent | undefined>;
  findDocuments(ids: readonly string[]): Promise<readonly StoredDocument[]>;
  commit(mutations: readonly StoreMutation[]): Promise<void>;
  /** Keeps an image and answers with its asset's id. */
  uploadImage(bytes: Buffer, origin: { readonly url: string; readonly filename: string }): Promise<string>;
}

export interface StoredEvent {
  readonly _id: string;
  readonly name: string;
  readonly productIds: readonly string[];
  readonly draftProductIds: readonly string[] | undefined;
  /** Slugs that are taken within the event, by product. */
  readonly slugs: readonly { readonly _id: string; readonly slug: string | null }[];
}

const IDS_PER_QUERY = 100;

/** The store over Sanity's client, which must have a token that may write. */
export function createImportStore(client: SanityClient): ImportStore {
  const options = { perspective: 'raw' } as const;
  return {
    async findSeller(nameOrId) {
      const found = await client.fetch<{ _id: string; name: string } | null>(
        '*[_type == "seller" && !(_id in path("drafts.**")) && (_id == $name || lower(name) == lower($name))] | order(_id)[0]{_id, name}',
        { name: nameOrId },
        options,
      );
      return found ?? undefined;
    },
    async findEvent(slug) {
      const found = await client.fetch<
        (Omit<StoredEvent, 'draftProductIds'> & { draftProductIds: string[] | null; hasDraft: boolean }) | null
      >(
        `*[_type == "marketEvent" && slug.current == $slug && !(_id in path("drafts.**"))][0]{
          _id, name,
          "productIds": coalesce(products[]._ref, []),
          "slugs": coalesce(products[]->{_id, "slug": slug.current}, []),
          "hasDraft": defined(*[_id == "drafts." + ^._id][0]._id),
          "draftProductIds": *[_id == "drafts." + ^._id][0].products[]._ref
        }`,
        { slug },
        options,
      );
      if (found === null) return undefined;
      const { hasDraft, draftProductIds, ...event } = found;
      return {
        ...event,
        slugs: event.slugs.filter((entry) => entry !== null),
        draftProductIds: hasDraft ? (draftProductIds ?? []) : undefined,
      };
    },
    async findDocuments(ids) {
      const found: StoredDocument[] = [];
      for (let start = 0; start < ids.length; start += IDS_PER_QUERY) {
        const params = { ids: ids.slice(start, start + IDS_PER_QUERY) };
        found.push(...(await client.fetch<StoredDocument[]>('*[_id in $ids]', params, options)));
      }
      return found;
    },
    async commit(mutations) {
      if (mutations.length === 0) return;
      await client.mutate(mutations.map(toSanityMutation), { returnDocuments: false, visibility: 'sync' });
    },
    async uploadImage(bytes, { url, filename }) {
      const asset = await client.assets.upload('image', bytes, { filename, source: { id: url, name: 'shopify', url } });
      return asset._id;
    },
  };
}

function toSanityMutation(mutation: StoreMutation) {
  if (mutation.kind === 'create') return { create: { ...mutation.document } };
  const { id, ifRevision, set, append } = mutation;
  return {
    patch: {
      id,
      ...(ifRevision === undefined ? {} : { ifRevisionID: ifRevision }),
      ...(append === undefined ? {} : { setIfMissing: { [append.field]: [] } }),
      ...(set === undefined ? {} : { set }),
      ...(append === undefined ? {} : { insert: { after: `${append.field}[-1]`, items: [...append.items] } }),
    },
  };
}
