import { CreditCardIcon } from '@sanity/icons/CreditCard';
import { defineField, defineType } from 'sanity';
import { MoneyInput } from '../../inputs/MoneyInput.tsx';
import { formatPrice, isMoney } from '../../rules/money.ts';

/** An amount with its currency. Each field that uses it says whether 0 is allowed (`checkPrice`, `checkFee`). */
export const money = defineType({
  name: 'money',
  title: 'Amount',
  description: 'An amount of money, as the buyer pays it.',
  type: 'object',
  icon: CreditCardIcon,
  components: { input: MoneyInput },
  fields: [
    defineField({
      name: 'amountMinor',
      title: 'Amount',
      type: 'number',
      description: 'What the buyer pays. You type 12.90; it is kept as 1290 cents, so nothing is lost in rounding.',
    }),
    defineField({
      name: 'currency',
      title: 'Currency',
      type: 'string',
      description: 'The currency the buyer pays in.',
    }),
  ],
  preview: {
    select: { amountMinor: 'amountMinor', currency: 'currency' },
    prepare: ({ amountMinor, currency }: { amountMinor?: number; currency?: string }) => {
      const value = { ...(amountMinor !== undefined && { amountMinor }), ...(currency !== undefined && { currency }) };
      return { title: isMoney(value) ? formatPrice(value) : 'No amount yet' };
    },
  },
});
