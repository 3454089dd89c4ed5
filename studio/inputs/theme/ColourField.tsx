import { Box, Card, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { findTypedColour } from '../../rules/themeColour.ts';

interface ColourFieldProps {
  /** "#rrggbb" */
  readonly colour: string;
  readonly isLocked: boolean;
  /** While the picker is open, at every move. */
  readonly onDrag: (colour: string) => void;
  /** When the seller has decided. */
  readonly onChoose: (colour: string) => void;
}

/** A colour of one's own: the browser's picker, and its letters and digits for who has them from a designer. */
export function ColourField({ colour, isLocked, onDrag, onChoose }: ColourFieldProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const errorId = useId();
  const isUnread = typed !== undefined && findTypedColour(typed) === undefined;

  // React's onChange hears every move of the picker; the element's own "change" comes once, when it is let go.
  useEffect(() => {
    const input = picker.current;
    const decide = () => input && onChoose(input.value);
    input?.addEventListener('change', decide);
    return () => input?.removeEventListener('change', decide);
  });

  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        A colour of your own
      </Text>
      <Flex gap={2} align="center">
        <input
          ref={picker}
          type="color"
          value={colour}
          disabled={isLocked}
          aria-label="Colour"
          onChange={(event) => onDrag(event.currentTarget.value)}
          style={{
            inlineSize: '4rem',
            blockSize: '2.25rem',
            padding: 0,
            border: 0,
            background: 'none',
            cursor: 'pointer',
          }}
        />
        <Box style={{ inlineSize: '9rem' }}>
          <TextInput
            value={typed ?? colour}
            readOnly={isLocked}
            spellCheck={false}
            autoComplete="off"
            aria-label="Colour as letters and digits"
            aria-invalid={isUnread}
            aria-describedby={isUnread ? errorId : undefined}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              const read = findTypedColour(currentTarget.value);
              if (read !== undefined) onChoose(read);
            }}
            onBlur={() => setTyped(undefined)}
          />
        </Box>
      </Flex>
      {isUnread && (
        <Card id={errorId} role="alert" tone="caution" padding={2} radius={2}>
          <Text size={1}>A colour is six letters and digits, such as #a33810. Still chosen: {colour}.</Text>
        </Card>
      )}
    </Stack>
  );
}
