import { defineTelemetry } from '@stallkeep/telemetry';

export const questionsTelemetry = defineTelemetry('questions', { emits: [] });
