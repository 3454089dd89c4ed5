export { type Ga4Event, toGa4 } from './ga4.ts';
export { eventMapping, type MappedName } from './names.ts';
export { type SegmentMessage, toSegment } from './segment.ts';
