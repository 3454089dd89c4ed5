import type { SellerProblem } from '@stallkeep/orders/seller-api';
import type { z } from 'zod';
import { type Answer, jsonAnswer } from '../../answers.server.ts';
import type { SellerCredential } from '../../preview/seller-check.server.ts';
import type { Desk, DeskHandler, DeskRequest, DeskRoute } from '../desk.ts';
import { openKnownSellers } from './known-sellers.ts';
import { problemAnswer, problems } from './problems.ts';

/** What a seller's route answers: a value as JSON, a ready answer, or why not. */
export type SellerOutcome =
  | { readonly kind: 'value'; readonly value: object }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: SellerProblem };

export const value = (of: object): SellerOutcome => ({ kind: 'value', value: of });
export const refuse = (problem: SellerProblem): SellerOutcome => ({ kind: 'problem', problem });

interface SellerQuestion<T> {
  readonly params: DeskRequest['params'];
  readonly asked: T;
}

export type SellerHandler<T> = (desk: Desk, question: SellerQuestion<T>) => Promise<SellerOutcome>;

/** Reading for sellers: the query's fields, each once, as the schema has them. */
export function sellerGet<S extends z.ZodType>(
  path: string,
  schema: S,
  handler: SellerHandler<z.output<S>>,
): DeskRoute {
  const get = asSeller((desk, request) => {
    const asked = schema.safeParse(Object.fromEntries(request.query));
    return asked.success
      ? handler(desk, { params: request.params, asked: asked.data })
      : Promise.resolve(refuse(toBadRequest(asked.error)));
  });
  return { path, get, options: preflight, alwaysHeaders: allowStudio };
}

/** Writing for sellers: a JSON body as the schema has it. */
export function sellerPost<S extends z.ZodType>(
  path: string,
  schema: S,
  handler: SellerHandler<z.output<S>>,
): DeskRoute {
  const answer = asSeller(async (desk, request) => {
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return refuse(problems.notJson);
    const body = parseJson(request.rawBody);
    if (!body.isJson) return refuse({ ...problems.notJson, status: 400, reason: 'bad_json' });
    const asked = schema.safeParse(body.value);
    return asked.success
      ? handler(desk, { params: request.params, asked: asked.data })
      : refuse(toBadRequest(asked.error));
  });
  return {
    path,
    post: { answer, guard: 'seller', largestBytes: 32 * 1024 },
    options: preflight,
    alwaysHeaders: allowStudio,
  };
}

function asSeller(answer: (desk: Desk, request: DeskRequest) => Promise<SellerOutcome>): DeskHandler {
  return async (desk, request) => {
    const refused = (await findRefusal(desk, request)) ?? undefined;
    const outcome = refused === undefined ? await answer(desk, request) : refuse(refused);
    return toAnswer(outcome);
  };
}

function toAnswer(outcome: SellerOutcome): Answer {
  switch (outcome.kind) {
    case 'value':
      return jsonAnswer(200, outcome.value);
    case 'answer':
      return outcome.answer;
    case 'problem':
      return problemAnswer(outcome.problem);
  }
}

/**
 * A browser says where a request came from; a cookie counts only from a Studio. A token in the header is no cookie: no page gets a
 * browser to send it by itself.
 */
async function findRefusal(desk: Desk, { headers, cookieHeader }: DeskRequest): Promise<SellerProblem | undefined> {
  const { origin, authorization } = headers;
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  const isForeign = origin === undefined ? token === undefined : !desk.studioOrigins.includes(origin);
  // Whoever shows nothing at all is told to sign in, wherever they are.
  if (isForeign && (origin !== undefined || cookieHeader !== undefined)) return problems.foreignOrigin;
  const credential: SellerCredential = { token, cookieHeader: token === undefined ? cookieHeader : undefined };
  const answer = await openKnownSellers(desk)(credential);
  switch (answer.kind) {
    case 'seller':
      return undefined;
    case 'no_credential':
      return problems.notSignedIn;
    case 'refused':
      return token === undefined ? problems.notSignedIn : problems.notASeller;
    case 'unreachable':
      desk.log.warn('sellers cannot be checked', {
        reason: answer.cause instanceof Error ? answer.cause.name : 'unknown',
      });
      return problems.lakeUnreachable;
  }
}

/** CORS: the Studio's page reads every answer, and one of another origin learns nothing, not even that it was refused. */
const allowStudio: NonNullable<DeskRoute['alwaysHeaders']> = (desk, { origin }) => ({
  vary: 'origin',
  ...(origin !== undefined && desk.studioOrigins.includes(origin)
    ? { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' }
    : {}),
});

const preflight: DeskHandler = async (desk, request) => {
  const answer: Answer = {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '600',
    },
    body: undefined,
  };
  const isKnown = desk.studioOrigins.includes(request.headers['origin'] ?? '');
  return isKnown ? answer : problemAnswer(problems.foreignOrigin);
};

function toBadRequest(error: z.ZodError): SellerProblem {
  return {
    status: 400,
    reason: 'bad_request',
    title: 'Something in this is not as it must be',
    detail: 'Look at what is named below, and send it again.',
    issues: error.issues.map(({ path, message }) => ({ path: path.join('.'), rule: message })),
  };
}

function parseJson(body: Buffer): { readonly isJson: true; readonly value: unknown } | { readonly isJson: false } {
  try {
    return { isJson: true, value: JSON.parse(body.toString('utf8')) };
  } catch (error) {
    if (error instanceof SyntaxError) return { isJson: false };
    throw error;
  }
}
