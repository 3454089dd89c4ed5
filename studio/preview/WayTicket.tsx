import { HomeIcon } from '@sanity/icons/Home';
import { RocketIcon } from '@sanity/icons/Rocket';
import { TrolleyIcon } from '@sanity/icons/Trolley';
import { Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import type { OptionPreview } from '@stallkeep/content';
import type { FulfilmentKind } from '@stallkeep/promise';
import { formatFee, formatPromise, formatSource, type Reading, toDirection, toLanguageTag } from '@stallkeep/wording';
import type { ComponentType } from 'react';
import { styled } from 'styled-components';
import { BasisSteps } from './BasisSteps.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Evidence } from './Evidence.tsx';
import { IssueList } from './IssueList.tsx';
import { StatusBadge } from './StatusBadge.tsx';

const KIND_ICONS: Readonly<Record<FulfilmentKind, ComponentType>> = {
  pickup: HomeIcon,
  run: TrolleyIcon,
  lane: RocketIcon,
};

const Perforation = styled.div`
  border-top: 1px dashed var(--card-border-color);
`;

interface WayTicketProps {
  readonly way: OptionPreview;
  readonly eventId: string;
  readonly reading: Reading;
}

/** One way of getting it as a buyer reads it, and for the seller how it came about. */
export function WayTicket({ way, eventId, reading }: WayTicketProps) {
  const { answer, option } = way;
  const words = formatPromise(answer, reading);
  const { locale } = reading;
  const Icon = KIND_ICONS[option.kind];
  const { optionId } = answer;
  return (
    <Card border radius={3} data-testid={`promise-${optionId}`} as="article" aria-label={option.title}>
      <Stack gap={4} padding={4}>
        <Flex gap={3} align="flex-start" justify="space-between" wrap="wrap">
          <Flex gap={2} align="flex-start" flex={1} style={{ minWidth: '10rem' }}>
            <Text size={2}>
              <Icon />
            </Text>
            <Stack gap={3} flex={1}>
              <Text size={2} weight="semibold" as="h3" style={{ overflowWrap: 'anywhere' }}>
                {option.title}
              </Text>
              <Text size={1} muted>
                {formatSource(option.source, locale)} · {formatFee(answer, locale)}
              </Text>
            </Stack>
          </Flex>
          <StatusBadge status={answer.status} />
        </Flex>
        <Stack gap={4} lang={toLanguageTag(locale)} dir={toDirection(locale)}>
          <Heading as="p" size={1} style={{ overflowWrap: 'anywhere' }}>
            {words.headline}
          </Heading>
          <Stack gap={3}>
            {words.where !== undefined && <Text size={1}>{words.where}</Text>}
            {words.reason !== undefined && <Text size={1}>{words.reason}</Text>}
            {words.condition !== undefined && (
              <Text size={1} weight="semibold">
                {words.condition}
              </Text>
            )}
            {words.minimum !== undefined && <Text size={1}>{words.minimum}</Text>}
            {words.held !== undefined && <Text size={1}>{words.held}</Text>}
          </Stack>
        </Stack>
        {isSizeAsked(way) && (
          <Text size={1} muted>
            It depends on how big the product is: choose one above.
          </Text>
        )}
        <IssueList way={way} eventId={eventId} />
        <Perforation />
        <Text size={1} muted>
          {option.remedy ?? 'Nothing is said of what happens when it is late.'}
        </Text>
        <div>
          <Disclosure title="How this comes about">
            <BasisSteps answer={answer} reading={reading} />
          </Disclosure>
          <Disclosure title="Evidence">
            <Evidence answer={answer} reading={reading} />
          </Disclosure>
        </div>
      </Stack>
    </Card>
  );
}

/** Where no product is chosen, a way that counts litres cannot answer; with one it can. */
function isSizeAsked({ answer, request }: OptionPreview): boolean {
  const isUnsized = answer.status === 'unknown' && answer.reason === 'no_size';
  return isUnsized && request.ok && request.value.line === undefined;
}
