import { TrashIcon } from '@sanity/icons/Trash';
import { Box, Button, Flex, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { checkShift } from '../../rules/shifts.ts';
import type { Hours } from '../../rules/time.ts';
import { isOvernight } from '../../rules/weekdays.ts';
import { TimeField } from './TimeField.tsx';

interface ShiftFieldsProps {
  /** "Monday", or "Monday, hours 2". */
  readonly label: string;
  readonly hours: Hours;
  readonly isReadOnly: boolean;
  readonly onChange: (hours: Hours) => void;
  readonly onRemove: () => void;
}

/** From when until when. A closing before the opening is a night, and the line below says so. */
export function ShiftFields({ label, hours, isReadOnly, onChange, onRemove }: ShiftFieldsProps) {
  const [fault, setFault] = useState<string>();
  const faultId = useId();

  function change(part: Hours) {
    const next = { opens: hours.opens, closes: hours.closes, ...part };
    const verdict = checkShift(next);
    setFault(verdict === true ? undefined : verdict);
    if (verdict === true) onChange(next);
  }

  return (
    <Stack gap={2}>
      <Flex gap={2} align="flex-end" wrap="wrap">
        <TimeField
          label={`${label} opens`}
          shown="Opens"
          end="opening"
          value={hours.opens}
          isReadOnly={isReadOnly}
          faultId={faultId}
          onFault={setFault}
          onChange={(opens) => change({ opens })}
        />
        <TimeField
          label={`${label} closes`}
          shown="Closes"
          end="closing"
          value={hours.closes}
          isReadOnly={isReadOnly}
          faultId={faultId}
          onFault={setFault}
          onChange={(closes) => change({ closes })}
        />
        {!isReadOnly && (
          <Box>
            <Button type="button" mode="bleed" icon={TrashIcon} aria-label={`Remove ${label}`} onClick={onRemove} />
          </Box>
        )}
      </Flex>
      {isOvernight(hours) && fault === undefined && (
        <Text size={1} muted>
          Closes on the next day, at {hours.closes}.
        </Text>
      )}
      {fault !== undefined && (
        <Text id={faultId} size={1} role="alert" style={{ color: 'var(--card-badge-critical-fg-color)' }}>
          {fault}
        </Text>
      )}
    </Stack>
  );
}
