import { AddIcon } from '@sanity/icons/Add';
import { CalendarIcon } from '@sanity/icons/Calendar';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import {
  type ArrayOfObjectsInputProps,
  ArrayOfObjectsItem,
  insert,
  MemberItemError,
  setIfMissing,
  useFormValue,
} from 'sanity';
import type { StoredException, StoredHours } from '../../rules/holidayChoices.ts';
import { groupByMonth, type MonthOf, sayMonth } from '../../rules/specialDays.ts';
import { toLocalDate } from '../../rules/time.ts';
import { makeRowKey } from '../rowKey.ts';
import { SuggestHolidaysDialog } from './SuggestHolidaysDialog.tsx';

type Row = StoredException & { readonly _key: string; readonly _type?: string };
type Props = ArrayOfObjectsInputProps<Row>;
type Member = Props['members'][number];

/** Special days by month, what comes next on top; days that are over are folded away. */
export function ExceptionsInput(props: Props) {
  const [isSuggesting, setIsSuggesting] = useState(false);
  const [isPastShown, setIsPastShown] = useState(false);
  const calendar = toCalendar(useFormValue([]));
  const today = toLocalDate(new Date(), calendar.zone);
  const dates = new Map(props.value?.map((row) => [row._key, row.on]));
  const { coming, past } = groupByMonth(props.members, { dateOf: (member) => dates.get(member.key), today });
  const pastCount = past.reduce((count, { entries }) => count + entries.length, 0);

  function addDay() {
    const _key = makeRowKey();
    props.onItemAppend({ _key, _type: 'calendarException', kind: 'closed', source: 'seller', addedOn: today });
    props.onItemOpen([...props.path, { _key }]);
  }

  return (
    <Stack gap={4} id={props.elementProps.id} ref={props.elementProps.ref} tabIndex={-1}>
      {props.readOnly !== true && (
        <Flex gap={2} wrap="wrap">
          <Button type="button" mode="ghost" icon={AddIcon} text="Add a special day" onClick={addDay} />
          <Button
            type="button"
            mode="ghost"
            icon={CalendarIcon}
            text="Suggest holidays…"
            onClick={() => setIsSuggesting(true)}
          />
        </Flex>
      )}
      {coming.length === 0 && (
        <Card padding={3} radius={2} tone="transparent" border>
          <Text size={1} muted>
            No special day ahead: your usual hours count on every date.
          </Text>
        </Card>
      )}
      <Months months={coming} props={props} />
      {pastCount > 0 && (
        <Flex>
          <Button
            type="button"
            mode="bleed"
            text={isPastShown ? 'Hide days that are over' : `Show ${pastCount} that are over`}
            aria-expanded={isPastShown}
            onClick={() => setIsPastShown(!isPastShown)}
          />
        </Flex>
      )}
      {isPastShown && <Months months={past} props={props} />}
      {isSuggesting && (
        <SuggestHolidaysDialog
          calendar={calendar}
          today={today}
          onClose={() => setIsSuggesting(false)}
          onConfirm={(rows) => {
            setIsSuggesting(false);
            props.onChange([setIfMissing([]), insert([...rows], 'after', [-1])]);
          }}
        />
      )}
    </Stack>
  );
}

interface MonthsProps {
  readonly months: readonly MonthOf<Member>[];
  readonly props: Props;
}

function Months({ months, props }: MonthsProps) {
  const { renderField, renderInput, renderItem, renderPreview } = props;
  return months.map(({ month, entries }) => (
    <Stack key={month} gap={2} as="section" aria-label={sayMonth(month)}>
      <Text size={1} weight="medium" muted>
        {sayMonth(month)}
      </Text>
      <Card border radius={2} padding={1}>
        {entries.map((member) =>
          member.kind === 'item' ? (
            <ArrayOfObjectsItem
              key={member.key}
              member={member}
              renderField={renderField}
              renderInput={renderInput}
              renderItem={renderItem}
              renderPreview={renderPreview}
            />
          ) : (
            <MemberItemError key={member.key} member={member} />
          ),
        )}
      </Card>
    </Stack>
  ));
}

interface CalendarValue extends StoredHours {
  readonly zone?: string;
}

function toCalendar(value: unknown): CalendarValue {
  return typeof value === 'object' && value !== null ? value : {};
}
