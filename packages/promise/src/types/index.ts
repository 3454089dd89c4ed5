export * from './answer.ts';
export type * from './calendar.ts';
export type * from './plan.ts';
export type * from './state.ts';
export type * from './time.ts';
