import { Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui';
import type { SellerPart } from '@stallkeep/orders/seller-api';
import { formatZone } from '@stallkeep/wording';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { findInstant, toClockText } from '../../preview/clock.ts';
import { loadTemporal } from '../../preview/loadTemporal.ts';
import { findWindow } from './day.ts';
import { Area, Buttons } from './look.ts';
import { useMarket } from './market.ts';
import { Problem } from './Problem.tsx';
import { useAct } from './useAct.ts';
import { useDraft } from './useDraft.ts';

const HOUR = 3600;

/** A part will be later than promised: until when, and why. The buyer reads both, and is offered the remedy. */
export function DelayForm({ part, onClose }: { readonly part: SellerPart; readonly onClose: () => void }) {
  const { counter, refresh, locale, day } = useMarket();
  const act = useAct();
  const id = useId();
  const [from, setFrom, clearFrom] = useDraft(`delay from ${part.partId}`);
  const [until, setUntil, clearUntil] = useDraft(`delay until ${part.partId}`);
  const [reason, setReason, clearReason] = useDraft(`delay reason ${part.partId}`);
  const [isReady, setReady] = useState(false);

  // What it begins with is the promise an hour later: less to type on a phone.
  useEffect(() => {
    let isCurrent = true;
    loadTemporal().then(() => {
      if (!isCurrent) return;
      setReady(true);
      const window = findWindow(part);
      const end = Math.max(window?.until ?? day.at, day.at) + HOUR;
      const length = window === undefined ? HOUR : window.until - window.from;
      if (from === '') setFrom(toClockText(end - length, part.zone));
      if (until === '') setUntil(toClockText(end, part.zone));
    });
    return () => {
      isCurrent = false;
    };
    // Only once: what is typed afterwards stays.
  }, []);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const [begins, ends] = [findInstant(from, part.zone), findInstant(until, part.zone)];
    const sent = await act.run(async () => {
      if (begins === undefined || ends === undefined || begins >= ends) {
        return {
          kind: 'problem',
          problem: {
            status: 422,
            reason: 'bad_window',
            title: 'From when until when?',
            detail: 'Fill in both times, the end after the beginning.',
          },
        };
      }
      return await counter.post(`parts/${part.partId}/delay`, { from: begins, until: ends, reason });
    }, 'The buyer is told, and can choose');
    if (sent === undefined) return;
    clearFrom();
    clearUntil();
    clearReason();
    onClose();
    await refresh();
  }

  return (
    <Card as="form" tone="caution" border radius={2} padding={3} onSubmit={send}>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          It will be later ({formatZone(part.zone, locale)})
        </Text>
        <Flex gap={2} wrap="wrap">
          {(
            [
              ['From', from, setFrom],
              ['Until', until, setUntil],
            ] as const
          ).map(([label, value, set]) => (
            <Stack key={label} gap={2} flex={1} style={{ minWidth: '12rem' }}>
              <Text as="label" size={1} htmlFor={`${id}${label}`}>
                {label}
              </Text>
              <TextInput
                id={`${id}${label}`}
                type="datetime-local"
                value={value}
                onChange={(event) => set(event.currentTarget.value)}
              />
            </Stack>
          ))}
        </Flex>
        <Stack gap={2}>
          <Text as="label" size={1} htmlFor={`${id}reason`}>
            Why, in words the buyer reads
          </Text>
          <Area
            id={`${id}reason`}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
        {part.remedy !== '' && (
          <Text size={1} muted>
            They are offered: {part.remedy}
          </Text>
        )}
        <Problem problem={act.problem} />
        <Buttons>
          <Button type="submit" tone="caution" text="Tell the buyer" disabled={act.isBusy || !isReady} />
          <Button type="button" mode="bleed" text="Not now" onClick={onClose} />
        </Buttons>
      </Stack>
    </Card>
  );
}
