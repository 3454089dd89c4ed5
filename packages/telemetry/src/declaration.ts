import type { MarkupEventName } from './names.ts';

/** What a block may have observed, besides `block_view`. */
export interface TelemetryDeclaration<Type extends string, Names extends readonly MarkupEventName[]> {
  /** The block's `_type`. */
  readonly type: Type;
  readonly emits: Names;
}

/**
 * What a block declares in its `*.telemetry.ts`. `block_view` is implied for every block, because the tracker says it of each
 * `data-block`: declare only what comes on top, and an empty list where nothing does.
 *
 * @example
 * export const eventHeroTelemetry = defineTelemetry('eventHero', { emits: ['select_item'] });
 */
export function defineTelemetry<const Type extends string, const Names extends readonly MarkupEventName[]>(
  type: Type,
  { emits }: { readonly emits: Names },
): TelemetryDeclaration<Type, Names> {
  return { type, emits };
}
