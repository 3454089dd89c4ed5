import { defineTelemetry } from '@stallkeep/telemetry';

export const buyBoxTelemetry = defineTelemetry('buyBox', { emits: ['promise_view', 'promise_select', 'add_to_cart'] });
