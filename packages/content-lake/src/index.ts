export type { Mount } from './http/static-mount.ts';
export { type Lake, type LakeOptions, startLake } from './lake.ts';
export { LakeInUseError } from './store/lake-in-use.ts';
