import { defineTelemetry } from '@stallkeep/telemetry';

export const orderCutoffTelemetry = defineTelemetry('orderCutoff', { emits: ['promise_view'] });
