import { defineTelemetry } from '@stallkeep/telemetry';

export const sellerCardTelemetry = defineTelemetry('sellerCard', { emits: [] });
