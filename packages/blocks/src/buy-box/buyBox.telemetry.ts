import { defineTelemetry } from '@stallkeep/telemetry';

export const buyBoxTelemetry = defineTelemetry('buyBox', { emits: [] });
