import { type ObjectInputProps, set, unset } from 'sanity';
import type { KeyedRow } from '../../rules/week.ts';
import { makeRowKey } from '../rowKey.ts';
import { KindOfWeekProvider } from './kindOfWeekContext.ts';

interface CalendarValue {
  readonly weekly?: readonly KeyedRow[];
  readonly rotation?: { readonly weeks?: readonly { readonly hours?: readonly KeyedRow[] }[] };
}

/** The form of a calendar as it is, and below it the two moves that take the hours from one field to the other. */
export function CalendarInput(props: ObjectInputProps<CalendarValue>) {
  function takeTurns() {
    const hours = props.value?.weekly ?? [];
    const weeks = [hours, hours].map((rows) => ({ _key: makeRowKey(), _type: 'rotationWeek', hours: rows }));
    props.onChange([set({ _type: 'rotation', weeks }, ['rotation']), unset(['weekly'])]);
  }

  function takeFirstWeek() {
    const hours = props.value?.rotation?.weeks?.[0]?.hours ?? [];
    props.onChange([set(hours, ['weekly']), unset(['rotation'])]);
  }

  return (
    <KindOfWeekProvider
      value={{
        hasTurns: props.value?.rotation !== undefined,
        isReadOnly: props.readOnly === true,
        onTakeTurns: takeTurns,
        onTakeFirstWeek: takeFirstWeek,
      }}
    >
      {props.renderDefault(props)}
    </KindOfWeekProvider>
  );
}
