import { Stack, Text, TextInput } from '@sanity/ui';
import { useState } from 'react';
import { checkLocalTime, findLocalTime, type TimeRole } from '../../rules/time.ts';

interface TimeFieldProps {
  /** Whole, for screen readers: "Monday opens". */
  readonly label: string;
  readonly shown: string;
  readonly end: TimeRole;
  readonly value: string | undefined;
  readonly isReadOnly: boolean;
  /** Where the line stands that says what is wrong. */
  readonly faultId: string;
  readonly onChange: (time: string) => void;
  /** Undefined: nothing is wrong any more. */
  readonly onFault: (fault: string | undefined) => void;
}

/**
 * A time of day. It is taken over when the field is left or Enter is pressed, not with each key: a half-typed time would move the
 * day to another row and back. "9" and "9.30" are read; what cannot be read is never stored, and a line says why.
 */
export function TimeField({ label, shown, end, value, isReadOnly, faultId, onChange, onFault }: TimeFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [isRefused, setIsRefused] = useState(false);

  function show(text: string | undefined) {
    setTyped(text);
    setIsRefused(false);
    onFault(undefined);
  }

  function take() {
    if (typed === undefined) return;
    const time = findLocalTime(typed);
    const verdict = time === undefined ? 'Write the time as hours and minutes, like 09:30.' : checkLocalTime(time, end);
    if (time === undefined || verdict !== true) {
      setIsRefused(true);
      onFault(verdict === true ? undefined : verdict);
      return;
    }
    show(undefined);
    if (time !== value) onChange(time);
  }

  return (
    <Stack gap={2} style={{ width: '6.5rem' }}>
      <Text as="span" size={1} muted aria-hidden>
        {shown}
      </Text>
      <TextInput
        value={typed ?? value ?? ''}
        onChange={(event) => show(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && typed !== undefined) {
            event.stopPropagation();
            show(undefined);
          }
        }}
        readOnly={isReadOnly}
        inputMode="numeric"
        autoComplete="off"
        placeholder="09:30"
        maxLength={8}
        aria-label={label}
        aria-invalid={isRefused}
        {...(isRefused && { 'aria-describedby': faultId, customValidity: 'Not a time' })}
      />
    </Stack>
  );
}
