import { Card, Grid, Stack, Text } from '@sanity/ui';
import type { ArrayOfObjectsInputProps } from 'sanity';
import { WEEKDAYS } from '../rules/calendar.ts';
import { listDepartures, type WeeklyDeparture } from '../rules/courierRun.ts';

/** The rows as usual, and above them the week they make: a missing or doubled departure is seen at a glance. */
export function DeparturesInput(props: ArrayOfObjectsInputProps) {
  const rows = toRows(props.value);
  return (
    <Stack gap={3}>
      {rows.length > 0 && (
        <Card padding={2} radius={2} tone="transparent" border>
          <Grid as="ol" gridTemplateColumns={7} gap={1} aria-label="The week" style={listStyle}>
            {WEEKDAYS.map((day) => (
              <Day key={day.value} name={day.short} title={day.title} times={listDepartures(rows, day.value)} />
            ))}
          </Grid>
        </Card>
      )}
      {props.renderDefault(props)}
    </Stack>
  );
}

const listStyle = { listStyle: 'none', margin: 0, padding: 0 } as const;

interface DayProps {
  readonly name: string;
  readonly title: string;
  readonly times: readonly string[];
}

function Day({ name, title, times }: DayProps) {
  return (
    <Stack as="li" gap={2} paddingY={1}>
      <Text size={0} align="center" weight="medium" muted={times.length === 0}>
        <abbr title={title} style={{ textDecoration: 'none' }}>
          {name}
        </abbr>
      </Text>
      {times.length === 0 ? (
        <Text size={0} align="center" muted aria-label="no departure">
          –
        </Text>
      ) : (
        times.map((time, index) => (
          // The same time twice is a mistake the seller has to see, so both are shown.
          <Text key={`${time} ${index}`} size={0} align="center">
            {time}
          </Text>
        ))
      )}
    </Stack>
  );
}

// The members of this array are departures; a form hands them over as plain objects.
function toRows(value: unknown): readonly WeeklyDeparture[] {
  return Array.isArray(value) ? value : [];
}
