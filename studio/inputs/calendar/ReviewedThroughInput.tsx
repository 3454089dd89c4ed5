import { Button, Flex, Stack, Text } from '@sanity/ui';
import { type StringInputProps, set, useFormValue } from 'sanity';
import { addMonths, sayDay } from '../../rules/specialDays.ts';
import { toLocalDate } from '../../rules/time.ts';

const MONTHS_AHEAD = [3, 6, 12] as const;

/** The date, and one press for "I have looked through the next 3, 6 or 12 months". */
export function ReviewedThroughInput(props: StringInputProps) {
  const zone = useFormValue(['zone']);
  const today = toLocalDate(new Date(), typeof zone === 'string' ? zone : undefined);
  return (
    <Stack gap={3}>
      {props.renderDefault(props)}
      {props.readOnly !== true && (
        <Stack gap={2}>
          <Text size={1} muted>
            I have looked through until
          </Text>
          <Flex gap={2} wrap="wrap">
            {MONTHS_AHEAD.map((months) => {
              const on = addMonths(today, months);
              return (
                <Button
                  key={months}
                  type="button"
                  mode="ghost"
                  text={sayDay(on)}
                  aria-label={`I have looked through until ${sayDay(on)}, ${months} months ahead`}
                  aria-pressed={props.value === on}
                  onClick={() => props.onChange(set(on))}
                />
              );
            })}
          </Flex>
        </Stack>
      )}
    </Stack>
  );
}
