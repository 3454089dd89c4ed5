import { Stack } from '@sanity/ui';
import type { ArrayOfObjectsInputProps } from 'sanity';
import { type KeyedRow, planRowChanges } from '../../rules/week.ts';
import { KindOfWeek } from '../calendar/KindOfWeek.tsx';
import { toRowPatches } from './rowPatches.ts';
import { WeekEditor } from './WeekEditor.tsx';

/** The hours of every week as a person thinks of them: seven days, each with its hours. What is stored are rows of days. */
export function WeekInput(props: ArrayOfObjectsInputProps<KeyedRow>) {
  const rows = props.value ?? [];
  return (
    <Stack gap={4} id={props.elementProps.id} ref={props.elementProps.ref} tabIndex={-1}>
      <KindOfWeek />
      <WeekEditor
        label={props.schemaType.title ?? 'Hours'}
        rows={rows}
        weekBefore={rows}
        isReadOnly={props.readOnly === true}
        onChange={(next) => props.onChange(toRowPatches(planRowChanges(rows, next)))}
      />
    </Stack>
  );
}
