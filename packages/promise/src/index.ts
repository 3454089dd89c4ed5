export { describeValue, type Issue, type Result } from './result.ts';
export type * from './types.ts';
