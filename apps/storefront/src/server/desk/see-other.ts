import type { Answer } from '../answers.server.ts';

/** After a form was acted upon: the page to look at next, so that a reload repeats nothing. `location` is a path of ours or a payment's page. */
export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 303, headers: { location, ...headers }, body: undefined };
}
