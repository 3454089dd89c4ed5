import { TextInput } from '@sanity/ui';
import { useState } from 'react';
import { findNumber } from '../rules/numberText.ts';

interface NumberCellProps {
  /** Said to a reader who does not see the cell's row and column. */
  readonly label: string;
  readonly value: number | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** A small field for one number. What is no number is shown as wrong and not taken over. */
export function NumberCell({ label, value, isReadOnly, onChange }: NumberCellProps) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (value === undefined ? '' : String(value));

  function typeNumber(next: string) {
    setTyped(next);
    const read = findNumber(next);
    if (next.trim() === '') onChange(undefined);
    else if (read !== undefined) onChange(read);
  }

  return (
    <TextInput
      value={text}
      onChange={(event) => typeNumber(event.currentTarget.value)}
      onBlur={() => {
        if (text.trim() === '' || findNumber(text) !== undefined) setTyped(undefined);
      }}
      readOnly={isReadOnly}
      inputMode="text"
      autoComplete="off"
      fontSize={1}
      padding={3}
      aria-label={label}
      aria-invalid={text.trim() !== '' && findNumber(text) === undefined}
    />
  );
}
