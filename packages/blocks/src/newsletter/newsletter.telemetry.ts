import { defineTelemetry } from '@stallkeep/telemetry';

export const newsletterTelemetry = defineTelemetry('newsletter', { emits: [] });
