import { Flex, Text } from '@sanity/ui';
import type { DeliveryPromise } from '@stallkeep/promise';
import { STATUS_LOOKS } from './statusLooks.ts';
import { toPaint } from './WeekTrack.tsx';
import type { LaneOfWeek } from './weekLanes.ts';

const ORDER: readonly DeliveryPromise['status'][] = ['firm', 'estimate', 'unknown', 'unavailable'];

/** What the colours and hatches in the picture mean, of those that are in it. */
export function StatusLegend({ lanes }: { readonly lanes: readonly LaneOfWeek[] }) {
  const used = new Set(lanes.flatMap(({ stretches }) => stretches.map(({ status }) => status)));
  return (
    <>
      {ORDER.filter((status) => used.has(status)).map((status) => (
        <Flex key={status} gap={2} align="center">
          <span
            aria-hidden
            style={{ width: '1.5rem', height: '0.875rem', borderRadius: 3, ...toPaint({ status, isOdd: true }) }}
          />
          <Text size={1} muted>
            {STATUS_LOOKS[status].word}: {STATUS_LOOKS[status].meaning}
          </Text>
        </Flex>
      ))}
    </>
  );
}
