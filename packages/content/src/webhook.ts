import { isValidSignature } from '@sanity/webhook';
import type { Issue, Result } from '@stallkeep/promise';
import { describeValue } from '@stallkeep/promise';
import { z } from 'zod';
import type { ContentChange } from './dependencies.ts';
import { readShape } from './shapes/readShape.ts';

/** What the hosted project's webhook must send: projection `{_id, _type}`. */
const webhookShape = z.object({ _id: z.string(), _type: z.string() });

/**
 * Reads a signed webhook of a hosted project. `body` is the request's text exactly as it came, `signature` the header
 * sanity-webhook-signature. A request that is not signed with `secret` is refused before its body is looked at.
 */
export async function readWebhook(
  body: string,
  signature: string | null | undefined,
  secret: string,
): Promise<Result<Extract<ContentChange, { kind: 'changed' }>>> {
  if (secret === '') return refuse({ path: 'secret', rule: 'must be set to check signatures', got: 'nothing' });
  if (!signature || !(await isSignedBy(body, signature, secret))) {
    return refuse({
      path: 'signature',
      rule: 'must be made with our secret',
      got: describeValue(signature ?? undefined),
    });
  }
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse({ path: 'body', rule: 'must be JSON', got: describeValue(body) });
  }
  const reading = readShape(webhookShape, payload);
  if (!reading.ok) return reading;
  const { _id: id, _type: type } = reading.value.value;
  return { ok: true, value: { kind: 'changed', ids: [id.replace(/^drafts\./, '')], types: [type] } };
}

/** A header that is no signature at all makes the library throw; that is a wrong signature to us. */
async function isSignedBy(body: string, signature: string, secret: string): Promise<boolean> {
  return /^t=\d+[, ]+v1=[^, ]+$/.test(signature) && isValidSignature(body, signature, secret);
}

function refuse(issue: Issue): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [issue] };
}
