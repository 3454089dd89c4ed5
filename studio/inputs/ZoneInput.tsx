import { Card, Stack, Text } from '@sanity/ui';
import { Autocomplete } from '@sanity/ui/autocomplete';
import { useId } from 'react';
import { type StringInputProps, set, unset } from 'sanity';
import { checkZone } from '../rules/time.ts';
import { listZones, sayZoneTime } from '../rules/zones.ts';

const OPTIONS = listZones().map((zone) => ({ value: zone }));

/** Search by city: "lisbon" finds Europe/Lisbon. The line below says what time it is there, so a slip is seen at once. */
export function ZoneInput(props: StringInputProps) {
  const { value, onChange, elementProps, readOnly } = props;
  const fallbackId = useId();
  const said = value !== undefined && checkZone(value) === true ? sayZoneTime(value, new Date()) : undefined;
  return (
    <Stack gap={2}>
      <Autocomplete
        id={elementProps.id || fallbackId}
        ref={elementProps.ref}
        onFocus={elementProps.onFocus}
        options={OPTIONS}
        value={value ?? ''}
        filterOption={(query, option) => foldText(option.value).includes(foldText(query))}
        onChange={(next) => onChange(next === '' ? unset() : set(next))}
        openButton
        readOnly={readOnly === true}
        placeholder="Search a city, such as Lisbon"
        renderOption={(option) => (
          <Card as="button" type="button" padding={3} radius={2} style={{ width: '100%' }}>
            <Text size={1}>{option.value.replaceAll('_', ' ')}</Text>
          </Card>
        )}
      />
      {said !== undefined && (
        <Text size={1} muted>
          {said}
        </Text>
      )}
    </Stack>
  );
}

function foldText(text: string): string {
  return text.toLowerCase().replaceAll(/[_\s/]/g, ' ');
}
