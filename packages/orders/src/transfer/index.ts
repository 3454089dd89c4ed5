export { exportOrders, type FileEnd } from './export-orders.ts';
export { importOrders, TransferError } from './import-orders.ts';
