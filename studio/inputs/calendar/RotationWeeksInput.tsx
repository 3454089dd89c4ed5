import { AddIcon } from '@sanity/icons/Add';
import { TrashIcon } from '@sanity/icons/Trash';
import { Button, Flex, Stack, Text } from '@sanity/ui';
import { type ArrayOfObjectsInputProps, insert, setIfMissing, unset } from 'sanity';
import { FEWEST_WEEKS, MOST_WEEKS } from '../../rules/rotation.ts';
import { type KeyedRow, planRowChanges } from '../../rules/week.ts';
import { makeRowKey } from '../rowKey.ts';
import { toRowPatches } from '../week/rowPatches.ts';
import { WeekEditor } from '../week/WeekEditor.tsx';
import { KindOfWeek } from './KindOfWeek.tsx';

interface RotationWeek {
  readonly _key: string;
  readonly _type?: string;
  readonly hours?: readonly KeyedRow[];
}

/** The weeks that take turns, one picture below the other. */
export function RotationWeeksInput(props: ArrayOfObjectsInputProps<RotationWeek>) {
  const weeks = props.value ?? [];
  const isReadOnly = props.readOnly === true;
  const last = weeks.at(-1);

  function addWeek() {
    const week = { _key: makeRowKey(), _type: 'rotationWeek', hours: last?.hours ?? [] };
    props.onChange([setIfMissing([]), insert([week], 'after', [-1])]);
  }

  return (
    <Stack gap={4} id={props.elementProps.id} ref={props.elementProps.ref} tabIndex={-1}>
      <KindOfWeek />
      {weeks.map((week, index) => {
        const rows = week.hours ?? [];
        return (
          <Stack key={week._key} gap={2}>
            <Flex align="center" justify="space-between" gap={2}>
              <Text size={1} weight="medium">
                Week {index + 1}
              </Text>
              {!isReadOnly && weeks.length > FEWEST_WEEKS && (
                <Button
                  type="button"
                  mode="bleed"
                  icon={TrashIcon}
                  aria-label={`Remove week ${index + 1}`}
                  onClick={() => props.onChange(unset([{ _key: week._key }]))}
                />
              )}
            </Flex>
            <WeekEditor
              label={`Hours of week ${index + 1}`}
              rows={rows}
              weekBefore={weeks.at(index - 1)?.hours ?? []}
              isReadOnly={isReadOnly}
              onChange={(next) =>
                props.onChange(toRowPatches(planRowChanges(rows, next), [{ _key: week._key }, 'hours']))
              }
            />
          </Stack>
        );
      })}
      {!isReadOnly && weeks.length < MOST_WEEKS && (
        <Flex>
          <Button
            type="button"
            mode="ghost"
            icon={AddIcon}
            text={last === undefined ? 'Add a week' : `Add a week like week ${weeks.length}`}
            onClick={addWeek}
          />
        </Flex>
      )}
    </Stack>
  );
}
