import { defineTelemetry } from '@stallkeep/telemetry';

export const conditionReportTelemetry = defineTelemetry('conditionReport', { emits: [] });
