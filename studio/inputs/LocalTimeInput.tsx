import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { type StringInputProps, set, unset } from 'sanity';
import { findLocalTime } from '../rules/time.ts';

/**
 * A time of day. "9", "9.30" and "9:30" are tidied to "09:30" when the seller leaves the field. The browser's own time
 * field is not used: it cannot hold 24:00, which closing at midnight needs.
 */
export function LocalTimeInput(props: StringInputProps) {
  const { value, onChange, elementProps, readOnly, schemaType } = props;
  const [typed, setTyped] = useState<string>();
  const hintId = useId();
  const text = typed ?? value ?? '';
  const read = findLocalTime(text);

  function typeTime(next: string) {
    setTyped(next);
    const time = findLocalTime(next);
    // An unreadable text is stored as typed, so that the validation of the field can name what is wrong with it.
    onChange(next.trim() === '' ? unset() : set(time ?? next));
  }

  return (
    <Stack gap={2}>
      <TextInput
        id={elementProps.id}
        ref={elementProps.ref}
        onFocus={elementProps.onFocus}
        onBlur={(event) => {
          setTyped(undefined);
          elementProps.onBlur(event);
        }}
        value={text}
        onChange={(event) => typeTime(event.currentTarget.value)}
        readOnly={readOnly === true}
        inputMode="numeric"
        autoComplete="off"
        placeholder="09:30"
        maxLength={8}
        aria-label={schemaType.title}
        aria-describedby={`${elementProps['aria-describedby'] ?? ''} ${hintId}`.trim()}
        aria-invalid={text !== '' && read === undefined}
      />
      {typed !== undefined && read !== undefined && read !== typed && (
        <Text id={hintId} size={1} muted aria-live="polite">
          Read as {read}
        </Text>
      )}
    </Stack>
  );
}
