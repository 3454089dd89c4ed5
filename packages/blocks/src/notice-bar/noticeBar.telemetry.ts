import { defineTelemetry } from '@stallkeep/telemetry';

export const noticeBarTelemetry = defineTelemetry('noticeBar', { emits: [] });
