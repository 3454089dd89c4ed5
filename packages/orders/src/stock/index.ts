export { type StockPlace, toKeptAt, toStockKey } from './kept-at.ts';
export { recountStock, type StudioCount, takeOverCounts } from './recount.ts';
