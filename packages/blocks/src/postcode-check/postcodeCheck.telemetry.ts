import { defineTelemetry } from '@stallkeep/telemetry';

/** The postcode itself is never part of an event. */
export const postcodeCheckTelemetry = defineTelemetry('postcodeCheck', { emits: ['promise_view'] });
