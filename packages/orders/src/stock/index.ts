export { handOverGoods } from './hand-over.ts';
export { type StockPlace, toKeptAt, toStockKey } from './kept-at.ts';
export { type Movement, type MovementAnswer, moveStock, returnToStock } from './movements.ts';
export { recountStock, type StudioCount, takeOverCounts } from './recount.ts';
