import { defineTelemetry } from '@stallkeep/telemetry';

export const productGridTelemetry = defineTelemetry('productGrid', { emits: ['view_item_list', 'select_item'] });
