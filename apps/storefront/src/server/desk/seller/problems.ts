import type { SellerProblem } from '@stallkeep/orders/seller-api';
import { type Answer, jsonAnswer } from '../../answers.server.ts';

/** A refusal in words: what happened, and what to do. RFC 9457, with the reason from a closed list beside it. */
export function problemAnswer(problem: SellerProblem): Answer {
  const answer = jsonAnswer(problem.status, problem);
  return { ...answer, headers: { ...answer.headers, 'content-type': 'application/problem+json; charset=utf-8' } };
}

export const problems = {
  notSignedIn: {
    status: 401,
    reason: 'not_signed_in',
    title: 'Your session in the Studio is over',
    detail: 'Reload the Studio and sign in again. What you typed is still here.',
  },
  notASeller: {
    status: 403,
    reason: 'not_a_seller',
    title: 'This account may not edit the market',
    detail: 'Sign in to the Studio with an account that may, or ask who runs the market to let you in.',
  },
  lakeUnreachable: {
    status: 503,
    reason: 'lake_unreachable',
    title: 'It could not be checked who you are',
    detail: 'The shop cannot reach the Content Lake just now. Try again in a moment.',
  },
  foreignOrigin: {
    status: 403,
    reason: 'foreign_origin',
    title: 'This was not sent from the Studio',
    detail:
      'Open the Market day tool in the Studio. A Studio at another address is let in by STALLKEEP_STUDIO_ORIGINS.',
  },
  notJson: {
    status: 415,
    reason: 'not_json',
    title: 'The body must be JSON',
    detail: 'Send it with the content type application/json.',
  },
  unknownOrder: {
    status: 404,
    reason: 'unknown_order',
    title: 'There is no such order',
    detail: 'It may be of another shop, or its payment was never finished. Check the code with the buyer.',
  },
  unknownEvent: {
    status: 404,
    reason: 'unknown_event',
    title: 'There is no such market event',
    detail: 'It may not be published. Choose another one.',
  },
  unknownProduct: {
    status: 404,
    reason: 'unknown_product',
    title: 'The event does not sell this',
    detail: 'It may have been taken out since. Reload the list.',
  },
  keyReused: {
    status: 409,
    reason: 'key_reused',
    title: 'This was sent before with something else in it',
    detail: 'Reload, look whether it was done, and do it once more where it was not.',
  },
} as const satisfies Record<string, SellerProblem>;
