/** Why something was not done: what happened, where, and what to do. `reason` is from a closed list, for the tool. */
export interface SellerProblem {
  readonly status: number;
  readonly reason: string;
  readonly title: string;
  readonly detail: string;
  /** Fields at fault, where the body was not as asked. */
  readonly issues?: readonly { readonly path: string; readonly rule: string }[];
}
