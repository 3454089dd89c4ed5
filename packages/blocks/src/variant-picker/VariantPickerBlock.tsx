import { Button, type Choice, ChoiceGroup, Heading, Link, Notice } from '@stallkeep/kit';
import { useId } from 'react';
import type { BlockProps, OptionGroupView, ProductView, VariantView } from '../page-view.ts';
import { formatMoney } from '../price/formatMoney.ts';
import { toOptionParam } from './picker-params.ts';
import { type PickerState, planPickerState, toValueStanding } from './picker-state.ts';
import styles from './VariantPickerBlock.module.css';
import type { VariantPickerContent } from './variantPicker.content.ts';

const standingNotes = { available: undefined, sold_out: 'sold out', not_made: 'not made' } as const;

/** A plain form that asks the same page for another variant. Works without script; every answer has its own link. */
export function VariantPickerBlock({ content, page }: BlockProps<VariantPickerContent>) {
  const headingId = useId();
  const { product } = page;
  if (!product) return null;
  const state = planPickerState(product);
  if (state.kind === 'nothing_to_choose') return null;
  return (
    <section className={styles['picker']} aria-labelledby={headingId}>
      <Heading level={2} size="l" id={headingId}>
        {content.heading ?? 'Choose yours'}
      </Heading>
      <form className={styles['form']} method="get" action={product.href} data-variant-picker="">
        {product.optionGroups.map((group) => (
          <ChoiceGroup key={group.name} legend={group.name} {...toChoices(product, group)} />
        ))}
        <div>
          <Button look="line">Show this one</Button>
        </div>
      </form>
      <Answer state={state} locale={page.locale} />
    </section>
  );
}

function Answer({ state, locale }: { readonly state: PickerState; readonly locale: string }) {
  switch (state.kind) {
    case 'nothing_to_choose':
    case 'complete':
      return null;
    case 'incomplete':
      return <Notice title={`Choose ${state.missing.join(' and ')} to see the price and the date`} />;
    case 'sold_out':
      return (
        <Notice tone="stop" title={`${state.variant.title} is sold out`}>
          <Instead variants={state.instead} locale={locale} />
        </Notice>
      );
    case 'conflict':
      return (
        <Notice tone="wait" title={`${state.wanted.join(' / ')} is not made`}>
          <Instead variants={state.instead} locale={locale} />
        </Notice>
      );
  }
}

function Instead({ variants, locale }: { readonly variants: readonly VariantView[]; readonly locale: string }) {
  if (variants.length === 0) return <p>None of the others can be had at the moment.</p>;
  return (
    <>
      <p>These can be had:</p>
      <ul className={styles['instead']}>
        {variants.map((variant) => (
          <li key={variant.sku}>
            <Link href={variant.href}>{variant.title}</Link> {formatMoney(variant.price, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}

function toChoices(product: ProductView, group: OptionGroupView): { name: string; choices: readonly Choice[] } {
  const isOnlyGroup = product.optionGroups.length === 1;
  const choices = group.values.map((value) => {
    const note = standingNotes[toValueStanding(product, group, value)];
    const sku = product.variants.find((variant) => variant.options.some((option) => option.value === value))?.sku;
    return {
      value: isOnlyGroup && sku ? sku : value,
      label: value,
      isChecked: product.selection[group.name] === value,
      ...(note ? { note } : {}),
    };
  });
  return { name: isOnlyGroup ? 'sku' : toOptionParam(group.name), choices };
}
