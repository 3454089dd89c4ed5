import { defineTelemetry } from '@stallkeep/telemetry';

export const fulfilmentPromiseTelemetry = defineTelemetry('fulfilmentPromise', { emits: ['promise_view'] });
