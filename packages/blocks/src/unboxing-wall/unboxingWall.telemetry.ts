import { defineTelemetry } from '@stallkeep/telemetry';

export const unboxingWallTelemetry = defineTelemetry('unboxingWall', { emits: [] });
