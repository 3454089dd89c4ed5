export { applyCounts, type Counts, type ResourceCount, type StockCount } from './counts.ts';
export { type CountedLine, type CountsWanted, readCounts, toWanted } from './read-counts.ts';
