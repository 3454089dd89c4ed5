import { defineTelemetry } from '@stallkeep/telemetry';

export const productNoticesTelemetry = defineTelemetry('productNotices', { emits: [] });
