export { fetchImage, isPublicAddress } from './fetchImage.ts';
export { importShopify, type ShopifyImport } from './importShopify.ts';
export { formatReport, type ImportReport, type ImportTotals, type RowOutcome, type RowReport } from './report.ts';
export { createImportStore, type ImportStore } from './store.ts';
