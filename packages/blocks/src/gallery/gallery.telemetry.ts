import { defineTelemetry } from '@stallkeep/telemetry';

export const galleryTelemetry = defineTelemetry('gallery', { emits: [] });
