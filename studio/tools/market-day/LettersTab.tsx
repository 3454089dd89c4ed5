import { Badge, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import type { SellerLetters, SellerLetterText } from '@stallkeep/orders/seller-api';
import { formatDayTime } from '@stallkeep/wording';
import { useCallback, useState } from 'react';
import { styled } from 'styled-components';
import { useMarket } from './market.ts';
import { Empty, Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { useLive } from './useLive.ts';
import { sayKind } from './words.ts';

const Frame = styled.iframe`
  width: 100%;
  height: 32rem;
  border: 1px solid var(--card-border-color);
  border-radius: 3px;
  background: #fff;
`;

/** The letters the shop wrote to buyers, and those that wait or could not be sent. */
export function LettersTab() {
  const { counter, locale, event, day } = useMarket();
  const ask = useCallback(() => counter.get<SellerLetters>('letters'), [counter]);
  const letters = useLive(ask);
  const act = useAct();
  const [open, setOpen] = useState<SellerLetterText>();
  const reading = { locale, zone: event.zone, near: day.at };

  async function show(letterId: string): Promise<void> {
    const found = await act.run(() => counter.get<SellerLetterText>(`letters/${letterId}`));
    if (found !== undefined) setOpen(found);
  }

  return (
    <Stack gap={4}>
      <Problem problem={letters.problem ?? act.problem} />
      {letters.value?.letters.some(({ sentBy }) => sentBy === 'local') === true && (
        <Text size={1} muted>
          No mail server is set, so letters are kept here and sent to nobody. Set STALLKEEP_SMTP_URL to send them.
        </Text>
      )}
      {letters.value !== undefined && letters.value.waiting.length > 0 && (
        <Stack gap={3}>
          <Heading as="h2" size={1}>
            Waiting
          </Heading>
          {letters.value.waiting.map((letter) => (
            <Card
              key={letter.letterId}
              border
              radius={2}
              padding={3}
              tone={letter.state === 'dead' ? 'critical' : 'default'}
            >
              <Stack gap={3}>
                <Text size={1}>
                  {sayKind(letter.kind)}
                  {letter.reference === null ? '' : ` · ${letter.reference}`} ·{' '}
                  {formatDayTime(letter.createdAt, reading)}
                </Text>
                {letter.state === 'dead' && (
                  <Text size={1}>
                    It could not be sent after {letter.attempts} attempts
                    {letter.lastError === null ? '' : `: ${letter.lastError}`}
                  </Text>
                )}
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
      {letters.value?.letters.length === 0 && letters.value.waiting.length === 0 && (
        <Empty title="No letters yet" advice="The first is written when somebody orders." />
      )}
      {letters.value?.letters.map((letter) => (
        <Card key={letter.letterId} border radius={2} padding={3}>
          <Stack gap={3}>
            <Flex gap={3} align="center" justify="space-between" wrap="wrap">
              <Stack gap={3} flex={1} style={{ minWidth: '12rem' }}>
                <Text size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
                  {letter.subject}
                </Text>
                <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
                  {letter.to} · {formatDayTime(letter.at, reading)}
                </Text>
              </Stack>
              <Flex gap={2} align="center">
                <Badge tone={letter.sentBy === 'smtp' ? 'positive' : 'neutral'} fontSize={1}>
                  {letter.sentBy === 'smtp' ? 'Sent' : 'Kept here'}
                </Badge>
                <Button
                  type="button"
                  mode="ghost"
                  text={open?.letterId === letter.letterId ? 'Close' : 'Read'}
                  aria-expanded={open?.letterId === letter.letterId}
                  onClick={() => (open?.letterId === letter.letterId ? setOpen(undefined) : show(letter.letterId))}
                />
              </Flex>
            </Flex>
            {open?.letterId === letter.letterId && (
              // Without scripts, forms and links out: a letter is looked at here, not used.
              <Frame title={letter.subject} sandbox="" srcDoc={open.html} />
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
