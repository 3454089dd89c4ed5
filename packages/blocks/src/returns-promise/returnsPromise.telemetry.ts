import { defineTelemetry } from '@stallkeep/telemetry';

export const returnsPromiseTelemetry = defineTelemetry('returnsPromise', { emits: [] });
