import { Button, Flex, Stack, Text } from '@sanity/ui';
import { type StringInputProps, set, unset, useFormValue } from 'sanity';
import { findTurn, type RotationRow, toFirstWeek } from '../../rules/rotation.ts';
import { sayDay } from '../../rules/specialDays.ts';
import { toLocalDate } from '../../rules/time.ts';

/** "Which week is it now?" What is stored is the Monday of a first week. */
export function FirstWeekInput(props: StringInputProps) {
  const rotation = toRotation(useFormValue(['rotation']));
  const zone = useFormValue(['zone']);
  const today = toLocalDate(new Date(), typeof zone === 'string' ? zone : undefined);
  const turn = findTurn(rotation, today);
  const isReadOnly = props.readOnly === true;
  return (
    <Stack gap={3} id={props.elementProps.id} ref={props.elementProps.ref} tabIndex={-1}>
      <Flex gap={2} wrap="wrap" role="group" aria-label="This week is">
        {(rotation.weeks ?? []).map((_week, index) => (
          <Button
            // Weeks have no names of their own: the first is week 1 whatever it holds.
            key={`week-${String(index)}`}
            type="button"
            mode={turn === index ? 'default' : 'ghost'}
            tone={turn === index ? 'primary' : 'default'}
            text={`Week ${index + 1}`}
            aria-label={`This week is week ${index + 1}`}
            aria-pressed={turn === index}
            disabled={isReadOnly}
            onClick={() => props.onChange(set(toFirstWeek(today, index)))}
          />
        ))}
        <Button
          type="button"
          mode={turn === undefined ? 'default' : 'ghost'}
          tone={turn === undefined ? 'caution' : 'default'}
          text="Not known"
          aria-pressed={turn === undefined}
          disabled={isReadOnly}
          onClick={() => props.onChange(unset())}
        />
      </Flex>
      {props.value !== undefined && turn !== undefined && (
        <Text size={1} muted>
          Week 1 was the week of {sayDay(props.value)}.
        </Text>
      )}
    </Stack>
  );
}

function toRotation(value: unknown): RotationRow {
  return typeof value === 'object' && value !== null ? value : {};
}
