import { defineTelemetry } from '@stallkeep/telemetry';

export const promiseRecordTelemetry = defineTelemetry('promiseRecord', { emits: [] });
