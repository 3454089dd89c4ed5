export { exportDataset } from './export-dataset.ts';
export { importDataset } from './import-dataset.ts';
export { TransferError, type TransferReason } from './transfer-error.ts';
export type * from './types.ts';
