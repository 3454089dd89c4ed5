import { Box, Button, Card, Dialog, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { type StoredHours, toStoredException } from '../../rules/holidayChoices.ts';
import { makeRowKey } from '../rowKey.ts';
import { HolidayChoices } from './HolidayChoices.tsx';
import { HolidayQuestions } from './HolidayQuestions.tsx';
import { planAnswer, type Questions, startQuestions } from './planAnswer.ts';
import { useHolidayLibrary } from './useHolidayLibrary.ts';

export interface SuggestHolidaysDialogProps {
  readonly calendar: StoredHours & { readonly zone?: string };
  /** Today in the calendar's zone; what is added bears this date. */
  readonly today: string;
  readonly onClose: () => void;
  readonly onConfirm: (rows: readonly ReturnType<typeof toStoredException>[]) => void;
}

/** Closures that others publish, for the seller to tick. Nothing is written that was not ticked here. */
export function SuggestHolidaysDialog({ calendar, today, onClose, onConfirm }: SuggestHolidaysDialogProps) {
  const id = useId();
  const state = useHolidayLibrary();
  const [changed, setChanged] = useState<Questions>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const questions = changed ?? (state.kind === 'ready' ? startQuestions(state.library, calendar.zone) : undefined);
  const answer =
    state.kind === 'ready' && questions !== undefined
      ? planAnswer(questions, { library: state.library, calendar, today })
      : undefined;
  const chosen = (answer?.choices ?? []).filter(
    ({ state: found, exception }) => found === 'free' && ticked.has(exception.on),
  );

  return (
    <Dialog
      id={id}
      header="Suggest holidays"
      width={1}
      onClose={onClose}
      footer={
        <Flex padding={3} gap={2} justify="flex-end" wrap="wrap">
          <Button type="button" mode="ghost" text="Cancel" onClick={onClose} />
          <Button
            type="button"
            tone="primary"
            text={chosen.length === 1 ? 'Add 1 day' : `Add ${chosen.length} days`}
            disabled={chosen.length === 0}
            onClick={() => onConfirm(chosen.map(({ exception }) => toStoredException(exception, makeRowKey)))}
          />
        </Flex>
      }
    >
      <Box padding={4}>
        {state.kind === 'loading' && (
          <Flex gap={3} align="center">
            <Spinner muted />
            <Text size={1} muted>
              Fetching the holiday library…
            </Text>
          </Flex>
        )}
        {state.kind === 'failed' && (
          <Card tone="critical" padding={3} radius={2} role="alert">
            <Text size={1}>The holiday library could not be fetched. Close this and try again. ({state.reason})</Text>
          </Card>
        )}
        {state.kind === 'ready' && questions !== undefined && answer !== undefined && (
          <Stack gap={5}>
            <HolidayQuestions
              library={state.library}
              questions={questions}
              listIssues={answer.listIssues}
              onChange={(next) => {
                setChanged(next);
                setTicked(new Set());
              }}
            />
            <HolidayChoices answer={answer} ticked={ticked} onTick={setTicked} />
          </Stack>
        )}
      </Box>
    </Dialog>
  );
}
