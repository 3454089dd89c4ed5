import { defineTelemetry } from '@stallkeep/telemetry';

export const pooledRunTelemetry = defineTelemetry('pooledRun', { emits: ['promise_view'] });
