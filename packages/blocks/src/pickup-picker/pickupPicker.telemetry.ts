import { defineTelemetry } from '@stallkeep/telemetry';

export const pickupPickerTelemetry = defineTelemetry('pickupPicker', { emits: [] });
