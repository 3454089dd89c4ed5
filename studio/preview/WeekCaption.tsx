import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import type { Instant } from '@stallkeep/promise';
import { formatRow, type Reading } from '@stallkeep/wording';
import { StatusBadge } from './StatusBadge.tsx';
import type { Stretch } from './stretches.ts';
import type { LaneOfWeek } from './weekLanes.ts';

interface WeekCaptionProps {
  readonly lane: LaneOfWeek;
  readonly stretch: Stretch;
  readonly at: Instant;
  readonly reading: Reading;
  readonly onMove: (at: Instant) => void;
}

/** Beside the stretch it speaks of, however many lanes lie between. */
const inSight = { position: 'sticky', bottom: '0.5rem', zIndex: 4 } as const;

/** The sentence of the stretch a seller points at. */
export function WeekCaption({ lane, stretch, at, reading, onMove }: WeekCaptionProps) {
  const { row, status } = stretch;
  const isChosen = row.from <= at && at < row.until;
  return (
    <Card tone="transparent" border radius={2} padding={3} style={inSight} data-testid="promise-week-caption">
      <Flex gap={3} wrap="wrap" align="center">
        <StatusBadge status={status} />
        <Stack gap={3} flex={1} style={{ minWidth: '13rem' }}>
          <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
            {lane.title}
          </Text>
          <Text size={1} weight="medium">
            {formatRow(row, reading).sentence}
          </Text>
        </Stack>
        <Button
          type="button"
          mode="ghost"
          fontSize={1}
          padding={2}
          text="Look at its start"
          disabled={isChosen}
          onClick={() => onMove(row.from)}
        />
      </Flex>
    </Card>
  );
}
