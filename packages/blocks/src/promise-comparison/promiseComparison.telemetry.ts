import { defineTelemetry } from '@stallkeep/telemetry';

export const promiseComparisonTelemetry = defineTelemetry('promiseComparison', { emits: [] });
