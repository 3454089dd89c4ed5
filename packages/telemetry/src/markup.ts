import type { BlockParams, EventParams } from './contract.ts';
import type { MarkupEventName } from './names.ts';

/**
 * Attributes that tell the tracker what to observe, to be spread on an element:
 *
 *     <li {...seen('promise_view', { promise })}>…</li>
 *
 * Pure and without zod or DOM, so a server component uses them and nothing hydrates. Only what a browser can observe is accepted:
 * `purchase`, `promise_kept` and the other facts are the server's. Parameters never hold what a buyer typed.
 *
 * An element carries at most one event per attribute. `block` is not a parameter here: the tracker takes it from the nearest
 * `blockAttributes`.
 */

/** What markup says of an event; the tracker adds the block. */
export type MarkupParams<N extends MarkupEventName> = Omit<EventParams[N], 'block'>;

type Attributes<Verb extends string> = { readonly [K in `data-${Verb}` | `data-${Verb}-params`]: string };

/** Once per page view, when at least half of the element has been in view for half a second. */
export function seen<N extends MarkupEventName>(name: N, params: MarkupParams<N>): Attributes<'seen'> {
  return { 'data-seen': name, 'data-seen-params': JSON.stringify(params) };
}

/** On a link or button, or around one: each click, by mouse, key or touch. */
export function clicked<N extends MarkupEventName>(name: N, params: MarkupParams<N>): Attributes<'click'> {
  return { 'data-click': name, 'data-click-params': JSON.stringify(params) };
}

/**
 * On a form: each time it is sent. `params` are those of the choice the form opens with; what stands in `withChoice` on the
 * checked inputs, selected options and the pressed button of the form is laid over them.
 */
export function submitted<N extends MarkupEventName>(name: N, params: MarkupParams<N>): Attributes<'submit'> {
  return { 'data-submit': name, 'data-submit-params': JSON.stringify(params) };
}

/**
 * On a field, a fieldset or whatever is around them: each time the buyer settles on another value; `withChoice` is laid over as in
 * `submitted`. A page script that has finished something of its own, such as sharing, says so with a bubbling `change` event.
 */
export function changed<N extends MarkupEventName>(name: N, params: MarkupParams<N>): Attributes<'change'> {
  return { 'data-change': name, 'data-change-params': JSON.stringify(params) };
}

/**
 * On a radio, checkbox, option or submit button inside a `submitted` form or a `changed` field: parameters to lay over the event's
 * while this one is chosen. Whole top-level parameters are replaced, nothing is merged within them; of several checked ones the
 * last in the document wins. Name the event, so that the parameters are checked against it.
 *
 * @example
 * <input type="radio" name="way" {...withChoice('add_to_cart', { promise })} />
 */
export function withChoice<N extends MarkupEventName>(
  _name: N,
  params: Partial<MarkupParams<N>>,
): { readonly 'data-choice-params': string } {
  return { 'data-choice-params': JSON.stringify(params) };
}

/** On the number input or select of a form whose value is how many pieces: `quantity` of every item of the event becomes it. */
export function withQuantity(): { readonly 'data-choice-quantity': '' } {
  return { 'data-choice-quantity': '' };
}

/** On a block's outermost element. `block_view` is said of it, and it is the block of every event inside. */
export interface BlockAttributes {
  /** The block's `_type`. */
  readonly 'data-block': string;
  readonly 'data-block-id': string;
  readonly 'data-block-position': string;
  readonly 'data-block-variant'?: string;
  readonly 'data-block-revision'?: string;
}

export function blockAttributes({ id, type, position, variant, revision }: BlockParams): BlockAttributes {
  return {
    'data-block': type,
    'data-block-id': id,
    'data-block-position': `${position}`,
    ...(variant === undefined ? {} : { 'data-block-variant': variant }),
    ...(revision === undefined ? {} : { 'data-block-revision': revision }),
  };
}
