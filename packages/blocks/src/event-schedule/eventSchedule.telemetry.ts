import { defineTelemetry } from '@stallkeep/telemetry';

export const eventScheduleTelemetry = defineTelemetry('eventSchedule', { emits: [] });
