import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { checkLocalTime, findLocalTime, type TimeRole } from '../../rules/time.ts';

interface TimeFieldProps {
  /** Whole, for screen readers: "Monday opens". */
  readonly label: string;
  readonly shown: string;
  readonly end: TimeRole;
  readonly value: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (time: string) => void;
}

/**
 * A time of day. It is taken over when the field is left or Enter is pressed, not with each key: a half-typed time would move the
 * day to another row and back. "9" and "9.30" are read; what cannot be read is never stored, and the line below says why.
 */
export function TimeField({ label, shown, end, value, isReadOnly, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState<string>();
  const hintId = useId();
  const time = typed === undefined ? value : findLocalTime(typed);
  const verdict = time === undefined ? 'Write the time as hours and minutes, like 09:30.' : checkLocalTime(time, end);
  const fault = typed !== undefined && verdict !== true ? verdict : undefined;

  function take() {
    if (typed === undefined || fault !== undefined || time === undefined) return;
    setTyped(undefined);
    if (time !== value) onChange(time);
  }

  return (
    <Stack gap={2} style={{ width: '6.5rem' }}>
      <Text as="span" size={1} muted aria-hidden>
        {shown}
      </Text>
      <TextInput
        value={typed ?? value ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && typed !== undefined) {
            event.stopPropagation();
            setTyped(undefined);
          }
        }}
        readOnly={isReadOnly}
        inputMode="numeric"
        autoComplete="off"
        placeholder="09:30"
        maxLength={8}
        aria-label={label}
        aria-invalid={fault !== undefined}
        {...(fault !== undefined && { 'aria-describedby': hintId, customValidity: fault })}
      />
      {fault !== undefined && (
        <Text id={hintId} size={1} role="alert">
          {fault}
        </Text>
      )}
    </Stack>
  );
}
