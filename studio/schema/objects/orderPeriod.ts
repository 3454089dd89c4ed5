import { BasketIcon } from '@sanity/icons/Basket';
import { defineField, defineType } from 'sanity';
import { checkOrderPeriod, type OrderPeriodRow } from '../../rules/event.ts';

export const orderPeriod = defineType({
  name: 'orderPeriod',
  title: 'Ordering',
  description: 'When buyers can order for this event.',
  type: 'object',
  icon: BasketIcon,
  fieldsets: [
    { name: 'dated', title: 'Between two dates', description: 'For an event on fixed dates.', options: { columns: 2 } },
    {
      name: 'relative',
      title: 'Before each market day',
      description: 'For a market that repeats.',
      options: { columns: 2 },
    },
  ],
  fields: [
    defineField({
      name: 'opensAt',
      title: 'Orders open',
      type: 'datetime',
      description: 'Before it, buyers can look but not order.',
      fieldset: 'dated',
      options: { timeStep: 15 },
    }),
    defineField({
      name: 'closesAt',
      title: 'Orders close',
      type: 'datetime',
      description: 'An order placed exactly at this moment is too late.',
      fieldset: 'dated',
      options: { timeStep: 15 },
    }),
    defineField({
      name: 'opensDaysBefore',
      title: 'Open, days before',
      type: 'number',
      description: 'Buyers can order from this many days before a market day.',
      fieldset: 'relative',
      validation: (rule) => [
        rule.integer().error('Give whole days.'),
        rule.min(0).error('This cannot be less than 0.'),
      ],
    }),
    defineField({
      name: 'closesHoursBefore',
      title: 'Close, hours before',
      type: 'number',
      description: 'Buyers can order until this many hours before the market day starts.',
      fieldset: 'relative',
      validation: (rule) => [
        rule.integer().error('Give whole hours.'),
        rule.min(0).error('This cannot be less than 0.'),
      ],
    }),
  ],
  validation: (rule) => rule.custom((value: OrderPeriodRow | undefined) => checkOrderPeriod(value)),
});
