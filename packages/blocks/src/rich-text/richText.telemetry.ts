import { defineTelemetry } from '@stallkeep/telemetry';

export const richTextTelemetry = defineTelemetry('richText', { emits: [] });
