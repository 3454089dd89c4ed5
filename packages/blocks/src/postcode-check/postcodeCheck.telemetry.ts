import { defineTelemetry } from '@stallkeep/telemetry';

export const postcodeCheckTelemetry = defineTelemetry('postcodeCheck', { emits: [] });
