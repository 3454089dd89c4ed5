import { Card, Stack, Text, TextArea } from '@sanity/ui';
import type { Issue } from '@stallkeep/promise';
import { useId } from 'react';

const SHOWN_ISSUES = 8;

interface GovUkListProps {
  readonly text: string;
  /** Undefined while no part of the United Kingdom is chosen. */
  readonly division: string | undefined;
  readonly issues: readonly Issue[];
  readonly onChange: (text: string) => void;
}

/** The official list, which knows days that were declared after the library was made. A file or its text, read here and nowhere else. */
export function GovUkList({ text, division, issues, onChange }: GovUkListProps) {
  const fileId = useId();
  const textId = useId();

  async function readFile(file: File | undefined) {
    if (file !== undefined) onChange(await file.text());
  }

  return (
    <Card border radius={2} padding={3}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          Compare with the official list
        </Text>
        <Text size={1} muted>
          Save the page gov.uk/bank-holidays.json, then choose the file here or paste its text.
          {division === undefined && ' First choose a region: each part of the United Kingdom has its own days.'}
        </Text>
        <Stack gap={2}>
          <Text as="label" htmlFor={fileId} size={1}>
            File
          </Text>
          <input
            id={fileId}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void readFile(event.currentTarget.files?.[0])}
            style={{ font: 'inherit', color: 'inherit', maxWidth: '100%' }}
          />
        </Stack>
        <Stack gap={2}>
          <Text as="label" htmlFor={textId} size={1}>
            Text
          </Text>
          <TextArea
            id={textId}
            rows={3}
            value={text}
            onChange={(event) => onChange(event.currentTarget.value)}
            aria-invalid={issues.length > 0}
          />
        </Stack>
        {issues.length > 0 && (
          <Card tone="critical" padding={3} radius={2} role="alert">
            <Stack gap={2}>
              <Text size={1} weight="medium">
                The list is not used: {issues.length === 1 ? 'one thing is' : `${issues.length} things are`} wrong with
                it.
              </Text>
              {issues.slice(0, SHOWN_ISSUES).map(({ path, rule, got }) => (
                <Text key={`${path} ${rule}`} size={1} style={{ overflowWrap: 'anywhere' }}>
                  {path === '' ? 'The whole' : path} must be {rule}, but is {got}.
                </Text>
              ))}
            </Stack>
          </Card>
        )}
      </Stack>
    </Card>
  );
}
