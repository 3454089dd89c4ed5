export { describeValue, type Issue, type Result } from './result.ts';
export * from './types/index.ts';
