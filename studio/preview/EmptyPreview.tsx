import { Card, Stack, Text } from '@sanity/ui';
import type { PreviewedType } from './content.ts';
import type { EmptyReason } from './scene.ts';

interface EmptyWords {
  readonly title: string;
  readonly advice: string;
}

const PRODUCT: Readonly<Record<EmptyReason, EmptyWords>> = {
  not_saved: { title: 'Nothing to show yet', advice: 'Give the product a name and a variant with a price first.' },
  no_ways: {
    title: 'This product has no way to get it yet',
    advice: 'Choose one or more under “Ways to get it” in its form; then you see here what buyers are promised.',
  },
  no_event: {
    title: 'Not in any market event',
    advice: 'Buyers order at a market event. Add the product to one, and its dates appear here.',
  },
  no_products: { title: 'Nothing to show yet', advice: 'Give the product a name first.' },
};

const WORDS: Readonly<Record<PreviewedType, Readonly<Record<EmptyReason, EmptyWords>>>> = {
  product: PRODUCT,
  fulfilmentOption: {
    ...PRODUCT,
    not_saved: { title: 'Nothing to show yet', advice: 'Say what the buyer reads and how it gets to them first.' },
    no_event: {
      title: 'There is no market event yet',
      advice: 'Make one; then you see here what buyers are promised.',
    },
  },
  marketEvent: {
    ...PRODUCT,
    not_saved: { title: 'Nothing to show yet', advice: 'Give the event a name and a time zone first.' },
    no_products: {
      title: 'This event has no products yet',
      advice: 'List some under “Products”; then you see here what buyers are promised.',
    },
    no_ways: {
      title: 'Its products have no way to get them yet',
      advice: 'Choose one or more in each product; then you see here what buyers are promised.',
    },
  },
};

/** Why there is nothing to preview, and what to do. */
export function EmptyPreview({ type, reason }: { readonly type: PreviewedType; readonly reason: EmptyReason }) {
  const { title, advice } = WORDS[type][reason];
  return (
    <Card tone="transparent" border radius={3} padding={5} data-testid="promise-empty">
      <Stack gap={4}>
        <Text size={2} weight="semibold">
          {title}
        </Text>
        <Text size={1} muted>
          {advice}
        </Text>
      </Stack>
    </Card>
  );
}
