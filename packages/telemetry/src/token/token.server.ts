export { checkContext, type PageFacts, signContext } from './page-context.server.ts';
export {
  PROMISE_TOKEN_DAYS,
  type PromiseFacts,
  type PromiseToken,
  readPromiseToken,
  signPromiseToken,
} from './promise-token.server.ts';
export type { SigningKeys } from './seal.server.ts';
