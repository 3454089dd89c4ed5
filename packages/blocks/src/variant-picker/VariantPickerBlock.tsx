import { Button, type Choice, ChoiceGroup, Heading, Link, Notice } from '@stallkeep/kit';
import { toId } from '@stallkeep/telemetry';
import { changed, withChoice } from '@stallkeep/telemetry/markup';
import { useId } from 'react';
import { toItemParams, toItemVariant } from '../item-params.ts';
import type { BlockProps, OptionGroupView, PageView, ProductView, VariantView } from '../page-view.ts';
import { formatMoney } from '../price/formatMoney.ts';
import { toOptionParam } from './picker-params.ts';
import { findVariant, type PickerState, planPickerState, toValueStanding } from './picker-state.ts';
import { findPickerWords, type PickerWords } from './picker-words.ts';
import styles from './VariantPickerBlock.module.css';
import type { VariantPickerContent } from './variantPicker.content.ts';

/** A plain form that asks the same page for another variant. Works without script; every answer has its own link. */
export function VariantPickerBlock({ content, page }: BlockProps<VariantPickerContent>) {
  const headingId = useId();
  const { product } = page;
  if (!product) return null;
  const state = planPickerState(product);
  if (state.kind === 'nothing_to_choose') return null;
  const words = findPickerWords(page.locale);
  const missing = state.kind === 'partial' ? state.missing : [];
  return (
    <section className={styles['picker']} aria-labelledby={headingId}>
      <Heading level={2} size="l" id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      <form className={styles['form']} method="get" action={product.href} data-variant-picker="">
        {product.optionGroups.map((group) => (
          <div key={group.name} {...changed('select_item', { items: [toWantedItem(product, product.selection)] })}>
            <ChoiceGroup
              legend={<bdi>{group.name}</bdi>}
              name={toGroupName(product, group)}
              choices={toChoices(product, group, words)}
              error={missing.includes(group.name) ? words.choose(group.name) : undefined}
            />
          </div>
        ))}
        <div>
          <Button look="line">{words.show}</Button>
        </div>
      </form>
      <Answer state={state} page={page} words={words} />
    </section>
  );
}

interface AnswerProps {
  readonly state: PickerState;
  readonly page: PageView;
  readonly words: PickerWords;
}

function Answer({ state, page, words }: AnswerProps) {
  switch (state.kind) {
    case 'nothing_to_choose':
    case 'complete':
    // What is missing stands beside its group.
    case 'partial':
      return null;
    case 'empty':
      return <Notice title={words.choose(state.missing.join(', '))} />;
    case 'sold_out':
      return (
        <Notice tone="stop" title={words.isSoldOut(state.variant.title)}>
          <Instead variants={state.instead} page={page} words={words} />
        </Notice>
      );
    case 'conflict':
      return (
        <Notice tone="wait" title={words.isNotMade(state.wanted.join(' / '))}>
          <Instead variants={state.instead} page={page} words={words} />
        </Notice>
      );
    case 'dead_end':
      return (
        <Notice
          tone="stop"
          title={state.wanted.length > 0 ? words.isSoldOut(state.wanted.join(' / ')) : words.noneLeft}
        >
          <Instead variants={state.instead} page={page} words={words} />
        </Notice>
      );
  }
}

interface InsteadProps {
  readonly variants: readonly VariantView[];
  readonly page: PageView;
  readonly words: PickerWords;
}

function Instead({ variants, page, words }: InsteadProps) {
  if (variants.length === 0) {
    return <p>{page.askHref ? <Link href={page.askHref}>{words.comeBack}</Link> : words.comeBack}</p>;
  }
  return (
    <>
      <p>{words.instead}</p>
      <ul className={styles['instead']}>
        {variants.map((variant) => (
          <li key={variant.sku}>
            <Link href={variant.href}>
              <bdi>{variant.title}</bdi>
            </Link>{' '}
            {formatMoney(variant.price, page.locale)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A product with one group of options asks for a SKU, the link a card or a search engine holds. */
function toGroupName(product: ProductView, group: OptionGroupView): string {
  return product.optionGroups.length === 1 ? 'sku' : toOptionParam(group.name);
}

function toChoices(product: ProductView, group: OptionGroupView, words: PickerWords): readonly Choice[] {
  const notes = { available: undefined, sold_out: words.soldOut, not_made: words.notMade } as const;
  return group.values.map((value) => {
    const note = notes[toValueStanding(product, group, value)];
    const sku = product.variants.find((variant) => variant.options.some((option) => option.value === value))?.sku;
    const wanted = toWantedItem(product, { ...product.selection, [group.name]: value });
    return {
      value: product.optionGroups.length === 1 && sku ? sku : value,
      label: value,
      isChecked: product.selection[group.name] === value,
      ...(note ? { note } : {}),
      data: withChoice('select_item', { items: [wanted] }),
    };
  });
}

/** What a choice asks for; a combination that nobody makes is asked for under the product's own id, so that the wish is counted. */
function toWantedItem(product: ProductView, selection: ProductView['selection']) {
  const variant = findVariant(product, selection);
  if (variant !== undefined) return toItemParams(variant);
  const options = Object.entries(selection).map(([name, value]) => ({ name, value }));
  return { item_id: toId(product.id), item_variant: toItemVariant(options), price: 0, quantity: 1 };
}
