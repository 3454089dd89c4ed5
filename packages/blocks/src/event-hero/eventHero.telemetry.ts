import { defineTelemetry } from '@stallkeep/telemetry';

export const eventHeroTelemetry = defineTelemetry('eventHero', { emits: [] });
