import { Box, Card, Flex, Select, Stack, Text, TextInput } from '@sanity/ui';
import { type ChangeEvent, useId, useState } from 'react';
import { type ObjectInputProps, set, setIfMissing, unset } from 'sanity';
import {
  DEFAULT_CURRENCY,
  formatMoneyText,
  isMoney,
  type Money,
  OFFERED_CURRENCIES,
  parseMoneyText,
} from '../rules/money.ts';

/**
 * One line for an amount and its currency. What is typed is kept as text until it can be read without a doubt; until
 * then the document keeps the last good amount, and the line under the field says so.
 */
export function MoneyInput(props: ObjectInputProps) {
  const { value, onChange, readOnly, elementProps } = props;
  const money: Partial<Money> = value ?? {};
  // A currency waits here while there is no amount yet, or one that cannot be written in it.
  const [waitingCurrency, setWaitingCurrency] = useState<string>();
  const currency = waitingCurrency ?? money.currency ?? DEFAULT_CURRENCY;
  const stored = isMoney(money) ? formatMoneyText(money) : '';
  // `typed` is undefined while the field simply shows what is stored, so that edits by others come through.
  const [typed, setTyped] = useState<string>();
  const errorId = useId();

  const read = typed === undefined ? undefined : parseMoneyText(typed, currency);
  const message = read?.kind === 'refused' ? read.message : undefined;

  function planChange(text: string, nextCurrency: string) {
    const parsed = parseMoneyText(text, nextCurrency);
    if (parsed.kind === 'refused') return;
    if (parsed.kind === 'empty') {
      if (props.value !== undefined) onChange(unset());
      return;
    }
    onChange([
      setIfMissing({ _type: 'money' }),
      set(parsed.amountMinor, ['amountMinor']),
      set(nextCurrency, ['currency']),
    ]);
  }

  function typeAmount(event: ChangeEvent<HTMLInputElement>) {
    setTyped(event.currentTarget.value);
    planChange(event.currentTarget.value, currency);
  }

  function chooseCurrency(event: ChangeEvent<HTMLSelectElement>) {
    const text = typed ?? stored;
    setWaitingCurrency(event.currentTarget.value);
    setTyped(text);
    planChange(text, event.currentTarget.value);
  }

  function showStored() {
    setTyped(undefined);
    if (stored !== '') setWaitingCurrency(undefined);
  }

  const offered: readonly string[] = OFFERED_CURRENCIES;
  const currencies = offered.includes(currency) ? offered : [currency, ...offered];
  return (
    // An object inside a fieldset with columns inherits those columns; an amount needs all of them.
    <Stack gap={2} style={{ gridColumn: '1 / -1' }}>
      <Flex gap={2}>
        <Box flex={1}>
          <TextInput
            id={elementProps.id}
            ref={elementProps.ref}
            onFocus={elementProps.onFocus}
            onBlur={(event) => {
              if (message === undefined) showStored();
              elementProps.onBlur(event);
            }}
            value={typed ?? stored}
            onChange={typeAmount}
            readOnly={readOnly === true}
            inputMode="decimal"
            autoComplete="off"
            placeholder="12.90"
            aria-label={`${props.schemaType.title ?? 'Amount'}, amount`}
            aria-describedby={message === undefined ? elementProps['aria-describedby'] : errorId}
            aria-invalid={message !== undefined}
            {...(message !== undefined && { customValidity: message })}
          />
        </Box>
        <Stack style={{ width: '6.5rem' }}>
          <Select
            value={currency}
            onChange={chooseCurrency}
            onBlur={() => {
              if (message === undefined) showStored();
            }}
            disabled={readOnly === true}
            aria-label={`${props.schemaType.title ?? 'Amount'}, currency`}
          >
            {currencies.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </Select>
        </Stack>
      </Flex>
      {message !== undefined && (
        <Card id={errorId} role="alert" tone="critical" padding={2} radius={2}>
          <Text size={1}>
            {message} {stored === '' ? 'Nothing is saved yet.' : `Still saved: ${stored} ${money.currency}.`}
          </Text>
        </Card>
      )}
    </Stack>
  );
}
