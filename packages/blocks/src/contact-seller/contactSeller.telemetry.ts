import { defineTelemetry } from '@stallkeep/telemetry';

export const contactSellerTelemetry = defineTelemetry('contactSeller', { emits: [] });
