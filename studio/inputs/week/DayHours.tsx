import { AddIcon } from '@sanity/icons/Add';
import { CopyIcon } from '@sanity/icons/Copy';
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { Menu, MenuButton, MenuItem } from '@sanity/ui/menu';
import { useId } from 'react';
import {
  addShift,
  changeShift,
  closeDay,
  copyDay,
  type KeyedRow,
  listShifts,
  removeShift,
  suggestHours,
  type WeekdayName,
} from '../../rules/week.ts';
import { WEEKDAYS } from '../../rules/weekdays.ts';
import { makeRowKey } from '../rowKey.ts';
import { ShiftFields } from './ShiftFields.tsx';

interface DayHoursProps {
  readonly day: WeekdayName;
  readonly title: string;
  readonly rows: readonly KeyedRow[];
  readonly isReadOnly: boolean;
  readonly onChange: (rows: readonly KeyedRow[]) => void;
}

/** The hours of one day, and the short ways: closed, the same as another day, the same for other days. */
export function DayHours({ day, title, rows, isReadOnly, onChange }: DayHoursProps) {
  const sameAsId = useId();
  const copyToId = useId();
  const shifts = listShifts(rows, day);
  const others = WEEKDAYS.filter(({ value }) => value !== day);
  const copies = [
    { text: 'Monday to Friday', days: WEEKDAYS.slice(0, 5).map(({ value }) => value) },
    { text: 'Every day', days: WEEKDAYS.map(({ value }) => value) },
    ...others.map(({ value, title: text }) => ({ text, days: [value] })),
  ];
  return (
    <Card padding={3}>
      <Stack gap={4}>
        {shifts.length === 0 && (
          <Text size={1} muted>
            Closed on {title}.
          </Text>
        )}
        {shifts.map((shift, index) => (
          <ShiftFields
            // A stretch moves between rows as its hours change; its place in the day is what stays.
            key={`${day}-${String(index)}`}
            label={shifts.length > 1 ? `${title}, hours ${index + 1}` : title}
            hours={shift}
            isReadOnly={isReadOnly}
            onChange={(hours) =>
              onChange(changeShift(rows, { day, rowKey: shift.rowKey, hours, newKey: makeRowKey() }))
            }
            onRemove={() => onChange(removeShift(rows, { day, rowKey: shift.rowKey }))}
          />
        ))}
        {!isReadOnly && (
          <Flex gap={2} wrap="wrap">
            <Button
              type="button"
              mode="ghost"
              icon={AddIcon}
              text={shifts.length === 0 ? `Open on ${title}` : 'Add hours'}
              onClick={() => onChange(addShift(rows, { day, hours: suggestHours(rows, day), newKey: makeRowKey() }))}
            />
            <MenuButton
              id={sameAsId}
              button={<Button type="button" mode="ghost" text="Same as…" aria-label={`Same as… for ${title}`} />}
              menu={
                <Menu>
                  {others.map(({ value, title: text }) => (
                    <MenuItem key={value} text={text} onClick={() => onChange(copyDay(rows, value, [day]))} />
                  ))}
                </Menu>
              }
              popover={{ portal: true }}
            />
            <MenuButton
              id={copyToId}
              button={
                <Button
                  type="button"
                  mode="ghost"
                  icon={CopyIcon}
                  text="Copy to…"
                  aria-label={`Copy to… from ${title}`}
                />
              }
              menu={
                <Menu>
                  {copies.map(({ text, days }) => (
                    <MenuItem key={text} text={text} onClick={() => onChange(copyDay(rows, day, days))} />
                  ))}
                </Menu>
              }
              popover={{ portal: true }}
            />
            {shifts.length > 0 && (
              <Box>
                <Button
                  type="button"
                  mode="bleed"
                  text="Closed all day"
                  onClick={() => onChange(closeDay(rows, day))}
                />
              </Box>
            )}
          </Flex>
        )}
      </Stack>
    </Card>
  );
}
