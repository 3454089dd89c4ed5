import { defineTelemetry } from '@stallkeep/telemetry';

export const priceTagTelemetry = defineTelemetry('priceTag', { emits: [] });
