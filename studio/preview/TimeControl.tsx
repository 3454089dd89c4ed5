import { ArrowLeftIcon } from '@sanity/icons/ArrowLeft';
import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { BoltIcon } from '@sanity/icons/Bolt';
import { Button, Flex, Stack, Text, TextInput } from '@sanity/ui';
import type { Instant, Zone } from '@stallkeep/promise';
import { formatZone } from '@stallkeep/wording';
import { useId, useState } from 'react';
import { findInstant, shiftHours, toClockText } from './clock.ts';

interface TimeControlProps {
  readonly at: Instant;
  /** Whether the time goes on by itself. */
  readonly isNow: boolean;
  readonly zone: Zone;
  readonly locale: string;
  /** The next time at which an answer changes; absent where none is known. */
  readonly nextChange: Instant | undefined;
  /** Undefined: now. */
  readonly onChange: (at: Instant | undefined) => void;
}

/** Which moment is looked at: now, or any time on the clock of the place. */
export function TimeControl({ at, isNow, zone, locale, nextChange, onChange }: TimeControlProps) {
  const id = useId();
  // A field for a date and time is empty while only a part of it is typed; that must not be overwritten.
  const [typed, setTyped] = useState<string>();

  function typeTime(text: string) {
    setTyped(text);
    const found = findInstant(text, zone);
    if (found !== undefined) onChange(found);
  }

  function moveTo(next: Instant | undefined) {
    setTyped(undefined);
    onChange(next);
  }

  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        An order placed at this time ({formatZone(zone, locale)})
      </Text>
      <Flex gap={2} wrap="wrap" align="center">
        <div style={{ flex: '0 1 15rem', minWidth: '13rem' }}>
          <TextInput
            id={id}
            type="datetime-local"
            value={typed ?? toClockText(at, zone)}
            onChange={(event) => typeTime(event.currentTarget.value)}
            onBlur={() => setTyped(undefined)}
            data-testid="promise-time"
          />
        </div>
        <Button
          type="button"
          mode={isNow ? 'default' : 'ghost'}
          text="Now"
          aria-pressed={isNow}
          onClick={() => moveTo(undefined)}
        />
        <Button
          type="button"
          mode="ghost"
          icon={ArrowLeftIcon}
          text="1 h"
          aria-label="1 hour earlier"
          onClick={() => moveTo(shiftHours(at, -1))}
        />
        <Button
          type="button"
          mode="ghost"
          iconRight={ArrowRightIcon}
          text="1 h"
          aria-label="1 hour later"
          onClick={() => moveTo(shiftHours(at, 1))}
        />
        <Button
          type="button"
          mode="ghost"
          icon={BoltIcon}
          text="Next change"
          title="The next time at which buyers read something else"
          disabled={nextChange === undefined}
          onClick={() => moveTo(nextChange)}
        />
      </Flex>
    </Stack>
  );
}
