import { defineTelemetry } from '@stallkeep/telemetry';

export const pickupWindowsTelemetry = defineTelemetry('pickupWindows', { emits: [] });
