import { defineTelemetry } from '@stallkeep/telemetry';

export const findStallTelemetry = defineTelemetry('findStall', { emits: [] });
