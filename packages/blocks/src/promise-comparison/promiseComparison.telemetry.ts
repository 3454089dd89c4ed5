import { defineTelemetry } from '@stallkeep/telemetry';

export const promiseComparisonTelemetry = defineTelemetry('promiseComparison', {
  emits: ['promise_view', 'promise_select'],
});
