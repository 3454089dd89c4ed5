import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { type ObjectInputProps, set, unset } from 'sanity';
import type { KeyedRow } from '../../rules/week.ts';
import { makeRowKey } from '../rowKey.ts';

interface CalendarValue {
  readonly weekly?: readonly KeyedRow[];
  readonly rotation?: { readonly weeks?: readonly { readonly hours?: readonly KeyedRow[] }[] };
}

/** Above the form of a calendar: is every week the same, or do weeks take turns? Changing it moves the hours along. */
export function CalendarInput(props: ObjectInputProps<CalendarValue>) {
  const [isAsking, setIsAsking] = useState(false);
  const isUsualTab = props.groups.some((group) => group.name === 'usual' && group.selected === true);
  const hasTurns = props.value?.rotation !== undefined;

  function takeTurns() {
    const hours = props.value?.weekly ?? [];
    const weeks = [hours, hours].map((rows) => ({ _key: makeRowKey(), _type: 'rotationWeek', hours: rows }));
    props.onChange([set({ _type: 'rotation', weeks }, ['rotation']), unset(['weekly'])]);
  }

  function takeFirstWeek() {
    setIsAsking(false);
    const hours = props.value?.rotation?.weeks?.[0]?.hours ?? [];
    props.onChange([set(hours, ['weekly']), unset(['rotation'])]);
  }

  return (
    <Stack gap={5}>
      {isUsualTab && (
        <Stack gap={3}>
          <Text size={1} weight="medium" id="kind-of-week">
            How do your weeks go?
          </Text>
          <Flex gap={2} wrap="wrap" role="group" aria-labelledby="kind-of-week">
            <KindButton
              text="Every week is the same"
              isChosen={!hasTurns}
              isDisabled={props.readOnly === true}
              onChoose={() => setIsAsking(hasTurns)}
            />
            <KindButton
              text="Weeks take turns"
              isChosen={hasTurns}
              isDisabled={props.readOnly === true}
              onChoose={() => {
                if (!hasTurns) takeTurns();
              }}
            />
          </Flex>
          {isAsking && hasTurns && (
            <Card tone="caution" padding={3} radius={2} border role="alert">
              <Stack gap={3}>
                <Text size={1}>
                  The hours of week 1 will count for every week. Those of the other weeks are dropped.
                </Text>
                <Flex gap={2} wrap="wrap">
                  <Button type="button" tone="caution" text="Use week 1 for every week" onClick={takeFirstWeek} />
                  <Button type="button" mode="ghost" text="Keep taking turns" onClick={() => setIsAsking(false)} />
                </Flex>
              </Stack>
            </Card>
          )}
        </Stack>
      )}
      {props.renderDefault(props)}
    </Stack>
  );
}

interface KindButtonProps {
  readonly text: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
}

function KindButton({ text, isChosen, isDisabled, onChoose }: KindButtonProps) {
  return (
    <Button
      type="button"
      mode={isChosen ? 'default' : 'ghost'}
      tone={isChosen ? 'primary' : 'default'}
      text={text}
      aria-pressed={isChosen}
      disabled={isDisabled}
      onClick={onChoose}
    />
  );
}
