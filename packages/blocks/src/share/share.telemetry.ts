import { defineTelemetry } from '@stallkeep/telemetry';

export const shareTelemetry = defineTelemetry('share', { emits: ['share_completed'] });
