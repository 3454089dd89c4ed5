import { defineTelemetry } from '@stallkeep/telemetry';

export const packagingFactsTelemetry = defineTelemetry('packagingFacts', { emits: [] });
