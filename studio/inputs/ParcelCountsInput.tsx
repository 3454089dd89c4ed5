import { AddIcon } from '@sanity/icons/Add';
import { TrashIcon } from '@sanity/icons/Trash';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { type ArrayOfObjectsInputProps, set, unset } from 'sanity';
import { type ParcelRow, sayTransit } from '../rules/transit.ts';
import { NumberCell } from './NumberCell.tsx';

interface Row extends ParcelRow {
  readonly _key: string;
}

/** Measured parcels as a small table, days on the left and parcels on the right, and what they amount to below. */
export function ParcelCountsInput(props: ArrayOfObjectsInputProps) {
  const rows = toRows(props.value);
  const isReadOnly = props.readOnly === true;

  function changeRow(key: string, part: ParcelRow) {
    setRows(rows.map((row) => (row._key === key ? dropEmpty({ ...row, ...part }) : row)));
  }

  function addRow() {
    const days = 1 + Math.max(0, ...rows.map((row) => row.days ?? 0));
    setRows([...rows, { _key: crypto.randomUUID().slice(0, 12), days }]);
  }

  function setRows(next: readonly Row[]) {
    props.onChange(next.length > 0 ? set(next.map((row) => ({ _type: 'parcelCount', ...row }))) : unset());
  }

  return (
    <Stack gap={3} id={props.elementProps.id} ref={props.elementProps.ref} tabIndex={-1}>
      {rows.map((row, index) => (
        <Flex key={row._key} gap={2} align="center" role="group" aria-label={`Row ${index + 1}`}>
          <div style={cellStyle}>
            <NumberCell
              label={`Row ${index + 1}, days on the way`}
              value={row.days}
              isReadOnly={isReadOnly}
              onChange={(days) => changeRow(row._key, { days })}
            />
          </div>
          <Text size={1} style={{ width: '2.75rem' }}>
            {row.days === 1 ? 'day:' : 'days:'}
          </Text>
          <div style={cellStyle}>
            <NumberCell
              label={`Row ${index + 1}, parcels`}
              value={row.count}
              isReadOnly={isReadOnly}
              onChange={(count) => changeRow(row._key, { count })}
            />
          </div>
          <Text size={1} style={{ width: '3.5rem' }}>
            {row.count === 1 ? 'parcel' : 'parcels'}
          </Text>
          <Button
            type="button"
            mode="bleed"
            padding={2}
            icon={TrashIcon}
            aria-label={`Remove row ${index + 1}`}
            disabled={isReadOnly}
            onClick={() => setRows(rows.filter((other) => other._key !== row._key))}
          />
        </Flex>
      ))}
      <Flex>
        <Button
          type="button"
          mode="ghost"
          icon={AddIcon}
          text="Add a number of days"
          disabled={isReadOnly}
          onClick={addRow}
          onFocus={props.elementProps.onFocus}
        />
      </Flex>
      <Card padding={3} radius={2} tone="transparent" border aria-live="polite">
        <Text size={1}>{sayTransit(rows)}</Text>
      </Card>
    </Stack>
  );
}

const cellStyle = { width: '4.5rem' };

/** A cleared cell leaves no field behind. */
function dropEmpty(row: Row): Row {
  const { days, count, ...rest } = row;
  return { ...rest, ...(days === undefined ? {} : { days }), ...(count === undefined ? {} : { count }) };
}

// The members of this array are counted parcels; a form hands them over as plain objects with a key.
function toRows(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value : [];
}
