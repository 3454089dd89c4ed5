import { Box, Button, Flex, Grid, Stack, Text } from '@sanity/ui';
import { type ArrayOfObjectsInputProps, set, unset } from 'sanity';
import { fillMonths, isWhole, MONTHS, type MonthRow } from '../rules/climate.ts';
import { NumberCell } from './NumberCell.tsx';

/** Twelve months with two small fields each. A seller who knows January and July has the others filled in between. */
export function SeasonInput(props: ArrayOfObjectsInputProps) {
  const rows = toRows(props.value);
  const isReadOnly = props.readOnly === true;
  const whole = rows.filter(isWhole).length;

  function changeMonth(month: number, part: Omit<MonthRow, 'month'>) {
    const next = { ...rows.find((row) => row.month === month), month, ...part };
    setRows([...rows.filter((row) => row.month !== month), next]);
  }

  function setRows(next: readonly MonthRow[]) {
    const kept = next
      .filter((row) => row.min !== undefined || row.max !== undefined)
      .toSorted((a, b) => (a.month ?? 0) - (b.month ?? 0));
    props.onChange(kept.length > 0 ? set(kept.map(toMember)) : unset());
  }

  return (
    <Stack gap={3} id={props.elementProps.id} ref={props.elementProps.ref} tabIndex={-1}>
      <Grid gridTemplateColumns={[2, 2, 3, 4]} gap={3}>
        {MONTHS.map((name, index) => {
          const row = rows.find((each) => each.month === index + 1);
          return (
            <Stack key={name} gap={2} role="group" aria-label={name}>
              <Text size={1} weight="medium" muted={row === undefined}>
                {name}
              </Text>
              <Flex gap={1} align="center">
                <Box flex={1}>
                  <NumberCell
                    label={`${name}, coldest in °C`}
                    value={row?.min}
                    isReadOnly={isReadOnly}
                    onChange={(min) => changeMonth(index + 1, { min })}
                  />
                </Box>
                <Text size={1} muted>
                  to
                </Text>
                <Box flex={1}>
                  <NumberCell
                    label={`${name}, warmest in °C`}
                    value={row?.max}
                    isReadOnly={isReadOnly}
                    onChange={(max) => changeMonth(index + 1, { max })}
                  />
                </Box>
              </Flex>
            </Stack>
          );
        })}
      </Grid>
      <Flex gap={2} wrap="wrap" align="center">
        <Button
          type="button"
          mode="ghost"
          text="Fill in the months between"
          disabled={isReadOnly || whole === 0 || whole === MONTHS.length}
          onClick={() => setRows(fillMonths(rows))}
          onFocus={props.elementProps.onFocus}
        />
        <Button
          type="button"
          mode="bleed"
          text="Clear all"
          disabled={isReadOnly || rows.length === 0}
          onClick={() => props.onChange(unset())}
        />
      </Flex>
      <Text size={1} muted aria-live="polite">
        {saySeason(whole)}
      </Text>
    </Stack>
  );
}

function saySeason(whole: number): string {
  if (whole === 0)
    return 'Empty: nothing is held back for the weather. Start with your coldest and your hottest month.';
  if (whole === MONTHS.length) return 'All twelve months are known. Change any of them.';
  return `${whole} of 12 months are known. The others can be filled in, in a straight line between them.`;
}

function toMember(row: MonthRow) {
  return { _type: 'monthClimate', _key: `month-${row.month}`, ...dropEmpty(row) };
}

/** A cleared cell leaves no field behind. */
function dropEmpty({ month, min, max }: MonthRow): MonthRow {
  return { month, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

// The members of this array are months; a form hands them over as plain objects.
function toRows(value: unknown): readonly MonthRow[] {
  return Array.isArray(value) ? value : [];
}
