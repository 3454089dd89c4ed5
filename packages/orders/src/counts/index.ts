export { applyCounts, type Counts, findContentState } from './counts.ts';
export { readDemand } from './demand.ts';
export { type ChangedPools, type CountsListener, type CountsListenerOptions, listenToCounts } from './listener.ts';
export { type CountedLine, type CountsWanted, readCounts, toWanted } from './read-counts.ts';
