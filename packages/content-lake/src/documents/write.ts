import { createHash, randomUUID } from 'node:crypto';
import { createUnsupported, createWriteProblem } from '../http/problem.ts';
import type { Store } from '../store/store.ts';
import { isJsonObject, type JsonObject } from './document.ts';
import { checkReferences } from './integrity.ts';
import { planAction, UnsupportedActionError } from './plan-actions.ts';
import { type FindIds, planMutation } from './plan-mutations.ts';
import { Transaction, WriteConflict, type WriteResult } from './transaction.ts';

export interface WriteRequest {
  readonly kind: 'mutate' | 'actions';
  readonly body: unknown;
  readonly author: string;
  readonly findIds: FindIds;
  readonly returnsIds: boolean;
  readonly returnsDocuments: boolean;
  readonly generatesKeys: boolean;
  readonly isDryRun: boolean;
}

const TRANSACTION_ID = /^[a-zA-Z0-9._:-]{1,128}$/;

function readTransactionId(body: JsonObject): string | undefined {
  const { transactionId } = body;
  if (transactionId === undefined || transactionId === null) return undefined;
  if (typeof transactionId === 'string' && TRANSACTION_ID.test(transactionId)) return transactionId;
  throw createWriteProblem('mutationError', 400, {
    index: 0,
    type: 'validationError',
    description: `"transactionId" must be up to 128 of letters, digits, ".", "_", ":" and "-"; it is ${JSON.stringify(transactionId)}`,
  });
}

function readSteps(request: WriteRequest): { readonly body: JsonObject; readonly steps: readonly unknown[] } {
  const field = request.kind === 'mutate' ? 'mutations' : 'actions';
  const errorKind = request.kind === 'mutate' ? 'mutationError' : 'actionError';
  const body = isJsonObject(request.body) ? request.body : {};
  const given = body[field];
  const steps = request.kind === 'actions' && isJsonObject(given) ? [given] : given;
  if (Array.isArray(steps)) return { body, steps };
  throw createWriteProblem(errorKind, 400, {
    index: 0,
    type: 'validationError',
    description: `the body must be a JSON object with "${field}", an array`,
  });
}

/** Runs the steps on a transaction; what fails says which step it was. */
function planSteps(planned: Transaction, steps: readonly unknown[], request: WriteRequest): readonly WriteResult[] {
  const errorKind = request.kind === 'mutate' ? 'mutationError' : 'actionError';
  const results: WriteResult[] = [];
  for (const [index, step] of steps.entries()) {
    try {
      if (request.kind === 'mutate') results.push(...planMutation(planned, step, request.findIds));
      else planAction(planned, step);
    } catch (error) {
      if (error instanceof UnsupportedActionError) throw createUnsupported(`the action "${error.actionType}"`);
      throw toProblem(error, errorKind, index);
    }
  }
  return results;
}

function toProblem(error: unknown, kind: 'mutationError' | 'actionError', index: number): unknown {
  if (!(error instanceof WriteConflict)) return error;
  return createWriteProblem(kind, error.status, {
    index,
    type: error.type,
    description: error.message,
    details: error.details,
  });
}

/**
 * Applies a request's mutations or actions as one transaction: all of it is on disk when this returns, or nothing is. The
 * same request with the same transaction id again is answered as the first time, so that a client may retry.
 *
 * @returns the JSON of the answer
 * @throws Problem
 */
export function writeTransaction(store: Store, request: WriteRequest): string {
  const { body, steps } = readSteps(request);
  const givenId = readTransactionId(body);
  const errorKind = request.kind === 'mutate' ? 'mutationError' : 'actionError';
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.kind, steps]))
    .digest('base64url');
  if (givenId !== undefined) {
    const earlier = store.journal.findResponse(givenId);
    if (earlier?.fingerprint === fingerprint) return earlier.response;
    if (earlier !== undefined) {
      throw createWriteProblem(errorKind, 409, {
        index: 0,
        type: 'transactionAlreadyExistsError',
        description: `Transaction "${givenId}" already exists with other content`,
      });
    }
  }
  const isDryRun = request.isDryRun || body['dryRun'] === true;
  const planned = new Transaction(store, {
    id: givenId ?? randomUUID().replaceAll('-', '').slice(0, 22),
    timestamp: store.tick(),
    generatesKeys: request.generatesKeys,
  });
  const results = planSteps(planned, steps, request);
  const changes = planned.listChanges();
  try {
    checkReferences(store, changes);
  } catch (error) {
    throw toProblem(error, errorKind, 0);
  }
  const response = JSON.stringify(formatResponse(planned, results, request));
  if (isDryRun) return response;
  store.commit({
    transactionId: planned.id,
    timestamp: planned.timestamp,
    author: request.author,
    fingerprint,
    response,
    changes,
  });
  return response;
}

function formatResponse(planned: Transaction, results: readonly WriteResult[], request: WriteRequest): object {
  if (request.kind === 'actions') return { transactionId: planned.id };
  if (!request.returnsIds && !request.returnsDocuments) return { transactionId: planned.id, results: [] };
  const told = request.returnsDocuments
    ? results.map((result) => ({ ...result, document: planned.get(result.id) }))
    : results;
  return { transactionId: planned.id, results: told };
}
