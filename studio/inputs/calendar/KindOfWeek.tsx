import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { useKindOfWeek } from './kindOfWeekContext.ts';

/** "Every week is the same" or "Weeks take turns". Going back drops hours, so it asks first. */
export function KindOfWeek() {
  const state = useKindOfWeek();
  const [isAsking, setIsAsking] = useState(false);
  if (state === undefined) return null;
  const { hasTurns, isReadOnly, onTakeTurns, onTakeFirstWeek } = state;
  return (
    <Stack gap={3}>
      <Flex gap={2} wrap="wrap" role="group" aria-label="How your weeks go">
        <KindButton
          text="Every week is the same"
          isChosen={!hasTurns}
          isDisabled={isReadOnly}
          onChoose={() => setIsAsking(hasTurns)}
        />
        <KindButton
          text="Weeks take turns"
          isChosen={hasTurns}
          isDisabled={isReadOnly}
          onChoose={() => {
            setIsAsking(false);
            if (!hasTurns) onTakeTurns();
          }}
        />
      </Flex>
      {isAsking && hasTurns && (
        <Card tone="caution" padding={3} radius={2} border role="alert">
          <Stack gap={3}>
            <Text size={1}>The hours of week 1 will count for every week. Those of the other weeks are dropped.</Text>
            <Flex gap={2} wrap="wrap">
              <Button type="button" tone="caution" text="Use week 1 for every week" onClick={onTakeFirstWeek} />
              <Button type="button" mode="ghost" text="Keep taking turns" onClick={() => setIsAsking(false)} />
            </Flex>
          </Stack>
        </Card>
      )}
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
