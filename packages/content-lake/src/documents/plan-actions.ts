import { isJsonObject, type JsonObject, type StoredDocument, toAddress } from './document.ts';
import { type Transaction, WriteConflict } from './transaction.ts';

/** An action this lake has not; the HTTP layer names it to the caller. */
export class UnsupportedActionError extends Error {
  readonly actionType: string;

  constructor(actionType: string) {
    super(`The action "${actionType}" is not supported by the embedded Content Lake`);
    this.name = 'UnsupportedActionError';
    this.actionType = actionType;
  }
}

type ActionPlan = (planned: Transaction, action: JsonObject) => void;

const PREFIX = 'sanity.action.document.';

function requireString(action: JsonObject, field: string): string {
  const value = action[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new WriteConflict(400, 'validationError', { message: `${String(action['actionType'])} needs "${field}"` });
}

function requireObject(action: JsonObject, field: string): JsonObject {
  const value = action[field];
  if (isJsonObject(value)) return value;
  throw new WriteConflict(400, 'validationError', {
    message: `${String(action['actionType'])} needs "${field}", an object`,
  });
}

/** A draft or a version stands under an id of that kind, or it would be public. */
function requireVersionId(id: string): string {
  if (toAddress(id).kind !== 'published') return id;
  throw new WriteConflict(400, 'validationError', { message: `"${id}" is neither a draft's nor a version's id` });
}

function requireVersionOf(id: string, publishedId: string): string {
  if (toAddress(requireVersionId(id)).publishedId === publishedId) return id;
  throw new WriteConflict(400, 'validationError', { message: `"${id}" is not a draft or version of "${publishedId}"` });
}

/** The content of a document under another id; what only the lake sets is left behind, `_createdAt` but for. */
function copyContent(document: StoredDocument, id: string): JsonObject {
  const { _rev, _updatedAt, _system, ...content } = document;
  return { ...content, _id: id };
}

/**
 * References made while their target was a draft are weak, with `_strengthenOnPublish` saying what they shall become.
 */
function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences);
  if (!isJsonObject(value)) return value;
  const content = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, strengthenReferences(item)]));
  const { _strengthenOnPublish: strengthen, ...published } = content;
  if (strengthen === undefined || typeof content['_ref'] !== 'string') return content;
  const staysWeak = isJsonObject(strengthen) && strengthen['weak'] === true;
  if (staysWeak) return { ...published, _weak: true };
  const { _weak, ...strong } = published;
  return strong;
}

function planCreate(planned: Transaction, action: JsonObject): void {
  const attributes = requireObject(action, 'attributes');
  const id = requireVersionId(requireString(attributes, '_id'));
  if (action['ifExists'] === 'ignore') {
    planned.createIfNotExists({ ...attributes, _id: id });
  } else {
    planned.create({ ...attributes, _id: id });
  }
}

function planEdit(planned: Transaction, action: JsonObject): void {
  const publishedId = requireString(action, 'publishedId');
  const draftId = requireVersionOf(requireString(action, 'draftId'), publishedId);
  if (planned.get(draftId) === undefined) {
    planned.create(copyContent(planned.requireDocument(publishedId), draftId));
  }
  planned.patch(draftId, requireObject(action, 'patch'));
}

function planPublish(planned: Transaction, action: JsonObject): void {
  const publishedId = requireString(action, 'publishedId');
  const draftId = requireVersionOf(requireString(action, 'draftId'), publishedId);
  const draft = planned.requireDocument(draftId);
  planned.requireRevision(draft, action['ifDraftRevisionId']);
  const published = planned.get(publishedId);
  if (published !== undefined) planned.requireRevision(published, action['ifPublishedRevisionId']);
  else if (typeof action['ifPublishedRevisionId'] === 'string') planned.requireDocument(publishedId);
  const content = strengthenReferences(copyContent(draft, publishedId));
  if (!isJsonObject(content)) throw new Error('A document stays an object when its references are strengthened.');
  planned.createOrReplace({ ...content, _createdAt: published?._createdAt ?? draft._createdAt });
  planned.delete(draftId);
}

function planUnpublish(planned: Transaction, action: JsonObject): void {
  const publishedId = requireString(action, 'publishedId');
  const draftId = requireVersionOf(requireString(action, 'draftId'), publishedId);
  const published = planned.requireDocument(publishedId);
  if (planned.get(draftId) === undefined) planned.create(copyContent(published, draftId));
  planned.delete(publishedId);
}

function planDelete(planned: Transaction, action: JsonObject): void {
  const publishedId = requireString(action, 'publishedId');
  const drafts = action['includeDrafts'];
  const draftIds = Array.isArray(drafts) ? drafts.filter((id) => typeof id === 'string') : [];
  const ids = [publishedId, ...draftIds.map((id) => requireVersionOf(id, publishedId))];
  if (ids.every((id) => planned.get(id) === undefined)) planned.requireDocument(publishedId);
  for (const id of ids) planned.delete(id);
}

function planDiscard(planned: Transaction, id: string): void {
  planned.requireDocument(requireVersionId(id));
  planned.delete(id);
}

function planVersionCreate(planned: Transaction, action: JsonObject): void {
  const publishedId = requireString(action, 'publishedId');
  if (isJsonObject(action['document'])) {
    const id = requireVersionOf(requireString(action['document'], '_id'), publishedId);
    planned.create({ ...action['document'], _id: id });
    return;
  }
  const base = planned.requireDocument(requireString(action, 'baseId'));
  planned.requireRevision(base, action['ifBaseRevisionId']);
  planned.create(copyContent(base, requireVersionOf(requireString(action, 'versionId'), publishedId)));
}

/** Marks a version so that the release it is in removes the published document, and perspectives show none. */
function planVersionUnpublish(planned: Transaction, action: JsonObject): void {
  const publishedId = requireString(action, 'publishedId');
  const versionId = requireVersionOf(requireString(action, 'versionId'), publishedId);
  const base = planned.get(versionId) ?? planned.requireDocument(publishedId);
  planned.createOrReplace({ ...copyContent(base, versionId), _system: { delete: true } });
}

const PLANS: Readonly<Record<string, ActionPlan>> = {
  create: planCreate,
  edit: planEdit,
  publish: planPublish,
  unpublish: planUnpublish,
  delete: planDelete,
  discard: (planned, action) => planDiscard(planned, requireString(action, 'draftId')),
  replaceDraft: (planned, action) => {
    const attributes = requireObject(action, 'attributes');
    planned.createOrReplace({ ...attributes, _id: requireVersionId(requireString(attributes, '_id')) });
  },
  'version.create': planVersionCreate,
  'version.discard': (planned, action) => planDiscard(planned, requireString(action, 'versionId')),
  'version.replace': (planned, action) => {
    const document = requireObject(action, 'document');
    planned.createOrReplace({ ...document, _id: requireVersionId(requireString(document, '_id')) });
  },
  'version.unpublish': planVersionUnpublish,
};

/**
 * Applies one action of a request.
 *
 * @throws WriteConflict, UnsupportedActionError
 */
export function planAction(planned: Transaction, action: unknown): void {
  if (!isJsonObject(action)) throw new WriteConflict(400, 'validationError', { message: 'an action is an object' });
  const actionType = requireString(action, 'actionType');
  const name = actionType.startsWith(PREFIX) ? actionType.slice(PREFIX.length) : '';
  const plan = Object.hasOwn(PLANS, name) ? PLANS[name] : undefined;
  if (plan === undefined) throw new UnsupportedActionError(actionType);
  if (action['purge'] === true) throw new UnsupportedActionError(`${actionType} with purge`);
  plan(planned, action);
}
