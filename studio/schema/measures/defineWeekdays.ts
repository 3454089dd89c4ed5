import { defineArrayMember, defineField } from 'sanity';
import { WeekdaysInput } from '../../inputs/WeekdaysInput.tsx';
import { WEEKDAYS } from '../../rules/calendar.ts';

/** Days of the week, as seven toggles. */
export function defineWeekdays(description: string) {
  return defineField({
    name: 'weekdays',
    title: 'Days',
    type: 'array',
    description,
    of: [defineArrayMember({ type: 'string' })],
    options: { list: WEEKDAYS.map(({ value, title }) => ({ value, title })) },
    components: { input: WeekdaysInput },
    validation: (rule) => rule.required().min(1).error('Choose at least one day.'),
  });
}
