import { defineTelemetry } from '@stallkeep/telemetry';

export const productHeaderTelemetry = defineTelemetry('productHeader', { emits: ['view_item'] });
