import { defineTelemetry } from '@stallkeep/telemetry';

/** Where the buyer is, is no part of any event. */
export const pickupPickerTelemetry = defineTelemetry('pickupPicker', { emits: ['promise_view', 'promise_select'] });
