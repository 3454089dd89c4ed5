export {
  type AgreeRequest,
  agreeCase,
  type CaseAnswer,
  type CaseWords,
  closeCase,
  type DecideRequest,
  decideCase,
  type ReceiveRequest,
  receiveCase,
  refuseCase,
} from './answer-case.ts';
export { type CaseStep, canTakeStep, listCaseSteps } from './case-steps.ts';
export { type CompleteRefundAnswer, type CompleteRefundRequest, completeRefund } from './complete-refund.ts';
export type { AskedLine } from './insert-case.ts';
export {
  type CasePhoto,
  findCasePhoto,
  listWays,
  MOST_PHOTOS,
  type OpenCaseAnswer,
  type OpenCaseRequest,
  openCase,
} from './open-case.ts';
