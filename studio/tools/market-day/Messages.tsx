import { Card, Stack, Text } from '@sanity/ui';
import type { SellerMessage } from '@stallkeep/orders/seller-api';
import { formatDayTime } from '@stallkeep/wording';
import { useMarket } from './market.ts';

/** What was written, oldest first. */
export function Messages({ messages }: { readonly messages: readonly SellerMessage[] }) {
  const { locale, event, day } = useMarket();
  return (
    <Stack gap={2}>
      {messages.map((message) => (
        <Card
          key={`${message.at} ${message.by} ${message.body.slice(0, 40)}`}
          tone={message.by === 'seller' ? 'transparent' : 'default'}
          border
          radius={2}
          padding={3}
        >
          <Stack gap={3}>
            <Text size={1} muted>
              {message.by === 'seller' ? 'You' : 'Buyer'},{' '}
              {formatDayTime(message.at, { locale, zone: event.zone, near: day.at })}
            </Text>
            <Text size={1} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {message.body}
            </Text>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
