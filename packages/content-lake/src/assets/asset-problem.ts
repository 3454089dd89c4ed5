/** A request about assets that is refused, in the words the caller gets. */
export interface AssetProblem {
  readonly status: 400 | 404 | 405 | 413 | 416 | 422 | 500 | 503;
  readonly message: string;
  /** Every fault of the request's parameters, not only the first. */
  readonly issues?: readonly ParameterIssue[];
}

export interface ParameterIssue {
  /** The parameter's name in the URL. */
  readonly path: string;
  readonly rule: string;
  readonly got: string;
}

export type Result<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly problem: AssetProblem };

export function toOk<T>(value: T): Result<T> {
  return { kind: 'ok', value };
}

export function toRefusal(problem: AssetProblem): { readonly kind: 'refused'; readonly problem: AssetProblem } {
  return { kind: 'refused', problem };
}

/** One sentence a line for the issues, each naming its parameter. */
export function toParameterProblem(issues: readonly ParameterIssue[]): AssetProblem {
  const message = issues.map((issue) => `Parameter "${issue.path}": ${issue.rule} (got "${issue.got}").`).join(' ');
  return { status: 400, message, issues };
}
