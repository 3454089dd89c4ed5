import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import type { SellerContact, SellerTalk } from '@stallkeep/orders/seller-api';
import { formatDayTime } from '@stallkeep/wording';
import { type FormEvent, useCallback, useId, useState } from 'react';
import { CaseCard } from './CaseCard.tsx';
import { Area, Buttons } from './look.ts';
import { Messages } from './Messages.tsx';
import { useMarket } from './market.ts';
import { Empty, Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { useDraft } from './useDraft.ts';
import { useLive } from './useLive.ts';
import { sayTopic } from './words.ts';

/** What buyers wrote, and what they want to return, swap, have mended or put right. */
export function TalkTab() {
  const { counter, event, refresh } = useMarket();
  const [isSettledShown, setSettledShown] = useState(false);
  const ask = useCallback(
    () => counter.get<SellerTalk>('talk', { event: event.slug, settled: isSettledShown ? 'yes' : 'no' }),
    [counter, event.slug, isSettledShown],
  );
  const talk = useLive(ask);
  const again = useCallback(async () => {
    await Promise.all([talk.refresh(), refresh()]);
  }, [talk.refresh, refresh]);
  const { contacts, cases } = talk.value ?? { contacts: [], cases: [] };
  return (
    <Stack gap={5}>
      <Problem problem={talk.problem} />
      <Flex>
        <Button
          type="button"
          mode="ghost"
          text={isSettledShown ? 'Hide what is settled' : 'Show what is settled too'}
          aria-pressed={isSettledShown}
          onClick={() => setSettledShown(!isSettledShown)}
        />
      </Flex>
      {talk.value !== undefined && contacts.length === 0 && cases.length === 0 && (
        <Empty title="Nobody is waiting for an answer" advice="Messages, returns and claims of buyers appear here." />
      )}
      {cases.length > 0 && (
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Returns, exchanges, repairs and claims
          </Heading>
          {cases.map((one) => (
            <CaseCard key={one.caseId} one={one} onDone={again} />
          ))}
        </Stack>
      )}
      {contacts.length > 0 && (
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Messages
          </Heading>
          {contacts.map((contact) => (
            <ContactCard key={contact.contactId} contact={contact} onDone={again} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function ContactCard({ contact, onDone }: { readonly contact: SellerContact; readonly onDone: () => Promise<void> }) {
  const { counter, locale, event, day } = useMarket();
  const act = useAct();
  const id = useId();
  const [words, setWords, clear] = useDraft(`contact ${contact.contactId}`);

  async function answer(submitted: FormEvent): Promise<void> {
    submitted.preventDefault();
    const done = await act.run(() => counter.post(`contacts/${contact.contactId}/answer`, { words }), 'Answered');
    if (done === undefined) return;
    clear();
    await onDone();
  }

  async function close(): Promise<void> {
    if ((await act.run(() => counter.post(`contacts/${contact.contactId}/close`, {}), 'Settled')) !== undefined)
      await onDone();
  }

  return (
    <Card
      border
      radius={3}
      padding={3}
      tone={contact.state === 'open' ? 'caution' : 'default'}
      data-testid="market-contact"
    >
      <Stack gap={4}>
        <Stack gap={3}>
          <Text size={2} weight="semibold">
            {contact.buyerName ?? 'A visitor'}: {sayTopic(contact.topic)}
          </Text>
          <Text size={1} muted>
            {contact.reference === null ? 'From a page of the shop' : `Order ${contact.reference}`} ·{' '}
            {formatDayTime(contact.openedAt, { locale, zone: event.zone, near: day.at })}
          </Text>
        </Stack>
        <Messages messages={contact.messages} />
        {contact.state !== 'closed' && (
          <form onSubmit={answer}>
            <Stack gap={3}>
              <Text as="label" size={1} htmlFor={id}>
                Your answer, as the buyer reads it
              </Text>
              <Area
                id={id}
                required
                maxLength={4000}
                value={words}
                onChange={(typed) => setWords(typed.currentTarget.value)}
              />
              <Problem problem={act.problem} />
              <Buttons>
                <Button type="submit" tone="primary" text="Send the answer" disabled={act.isBusy} />
                <Button type="button" mode="ghost" text="Settled" disabled={act.isBusy} onClick={close} />
              </Buttons>
            </Stack>
          </form>
        )}
      </Stack>
    </Card>
  );
}
