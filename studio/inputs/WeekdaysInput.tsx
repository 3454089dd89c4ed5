import { Button, Flex } from '@sanity/ui';
import { type ArrayOfPrimitivesInputProps, set, unset } from 'sanity';
import { WEEKDAYS } from '../rules/calendar.ts';

/** Seven toggles in the order of the week; what is stored keeps that order, whichever was pressed first. */
export function WeekdaysInput(props: ArrayOfPrimitivesInputProps) {
  const { value, onChange, readOnly, elementProps, schemaType } = props;
  const chosen = new Set(value ?? []);

  function toggleDay(day: string) {
    const next = WEEKDAYS.map((weekday) => weekday.value).filter(
      (weekday) => chosen.has(weekday) !== (weekday === day),
    );
    onChange(next.length > 0 ? set(next) : unset());
  }

  return (
    <Flex gap={1} wrap="wrap" role="group" aria-label={schemaType.title} id={elementProps.id} ref={elementProps.ref}>
      {WEEKDAYS.map((weekday) => (
        <Button
          key={weekday.value}
          type="button"
          mode={chosen.has(weekday.value) ? 'default' : 'ghost'}
          tone={chosen.has(weekday.value) ? 'primary' : 'default'}
          text={weekday.short}
          aria-label={weekday.title}
          aria-pressed={chosen.has(weekday.value)}
          disabled={readOnly === true}
          onClick={() => toggleDay(weekday.value)}
          onFocus={elementProps.onFocus}
          onBlur={elementProps.onBlur}
          padding={2}
        />
      ))}
    </Flex>
  );
}
