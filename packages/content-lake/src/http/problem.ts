/**
 * An answer other than success, in the JSON shape Sanity's clients read. The Studio drops an editor's unsent changes on 400,
 * 401, 402, 403, 404, 409, 410, 412, 413 and 422 and retries on anything else, so our own mistakes must stay 500.
 */
export class Problem extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown, message: string) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.body = body;
  }
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  500: 'Internal Server Error',
  501: 'Not Implemented',
};

/** A problem with the request itself. */
export function createProblem(status: number, message: string): Problem {
  return new Problem(status, { statusCode: status, error: REASONS[status] ?? 'Error', message }, message);
}

/** Something hosted Sanity has and this lake has not: named, so that nobody takes silence for an empty answer. */
export function createUnsupported(feature: string): Problem {
  const description = `${feature} is not supported by the embedded Content Lake`;
  return new Problem(400, { error: { type: 'unsupportedFeatureError', feature, description } }, description);
}

export interface FailedItem {
  readonly index: number;
  readonly type: string;
  readonly description: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Why a transaction was not applied. Nothing of it was. */
export function createWriteProblem(kind: 'mutationError' | 'actionError', status: number, item: FailedItem): Problem {
  const verb = kind === 'mutationError' ? 'mutation(s)' : 'action(s)';
  const description = `The ${verb} failed: ${item.description}`;
  const body = {
    error: {
      type: kind,
      description,
      items: [
        { index: item.index, error: { type: item.type, description: item.description, ...(item.details ?? {}) } },
      ],
    },
  };
  return new Problem(status, body, description);
}
