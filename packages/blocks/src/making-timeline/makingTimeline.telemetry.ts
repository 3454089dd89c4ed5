import { defineTelemetry } from '@stallkeep/telemetry';

export const makingTimelineTelemetry = defineTelemetry('makingTimeline', { emits: ['promise_view'] });
