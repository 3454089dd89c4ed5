import { Stack, Text } from '@sanity/ui';
import type { NumberInputProps } from 'sanity';
import { sayWeight } from '../rules/weight.ts';

/** The usual number field, with the weight said in kilograms underneath: 1200 is easily typed as 12000. */
export function WeightInput(props: NumberInputProps) {
  const said = sayWeight(props.value);
  return (
    <Stack gap={2}>
      {props.renderDefault(props)}
      {said !== undefined && (
        <Text size={1} muted aria-live="polite">
          {said}
        </Text>
      )}
    </Stack>
  );
}
