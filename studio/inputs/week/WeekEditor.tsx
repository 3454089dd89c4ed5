import { Card } from '@sanity/ui';
import { useState } from 'react';
import type { KeyedRow, WeekdayName } from '../../rules/week.ts';
import { WEEKDAYS } from '../../rules/weekdays.ts';
import { DayHours } from './DayHours.tsx';
import { DayLine } from './DayLine.tsx';
import { HourScale } from './DayTrack.tsx';

export interface WeekEditorProps {
  readonly label: string;
  readonly rows: readonly KeyedRow[];
  /** The week whose Sunday night runs into this Monday. */
  readonly weekBefore: readonly KeyedRow[];
  readonly isReadOnly: boolean;
  readonly onChange: (rows: readonly KeyedRow[]) => void;
}

/** Seven days as lines with bars; one of them is open for editing. */
export function WeekEditor({ label, rows, weekBefore, isReadOnly, onChange }: WeekEditorProps) {
  const [openDay, setOpenDay] = useState<WeekdayName>();
  return (
    <Card border radius={2} overflow="hidden" role="group" aria-label={label}>
      <HourScale />
      {WEEKDAYS.map(({ value: day, title }) => (
        <Card key={day} borderTop>
          <DayLine
            title={title}
            day={day}
            rows={rows}
            weekBefore={weekBefore}
            isOpen={openDay === day}
            onToggle={() => setOpenDay(openDay === day ? undefined : day)}
          />
          {openDay === day && (
            <DayHours day={day} title={title} rows={rows} isReadOnly={isReadOnly} onChange={onChange} />
          )}
        </Card>
      ))}
    </Card>
  );
}
