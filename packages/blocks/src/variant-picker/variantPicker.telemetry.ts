import { defineTelemetry } from '@stallkeep/telemetry';

export const variantPickerTelemetry = defineTelemetry('variantPicker', { emits: ['select_item'] });
