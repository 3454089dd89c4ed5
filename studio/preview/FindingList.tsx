import { ErrorOutlineIcon } from '@sanity/icons/ErrorOutline';
import { InfoOutlineIcon } from '@sanity/icons/InfoOutline';
import { Card, Flex, Stack, Text } from '@sanity/ui';
import type { Reading } from '@stallkeep/wording';
import { FieldLink } from './FieldLink.tsx';
import type { SharedFinding } from './findings.ts';
import { sayFinding } from './findingWords.ts';

interface FindingListProps {
  readonly findings: readonly SharedFinding[];
  readonly names: ReadonlyMap<string, string>;
  readonly reading: Reading;
}

/** What a seller should look at in how it is set up, with the field to change. */
export function FindingList({ findings, names, reading }: FindingListProps) {
  return (
    <Stack as="ul" gap={2} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {findings.map(({ finding, titles, target }) => {
        const { matter, advice } = sayFinding(finding, names, reading);
        const isError = finding.severity === 'error';
        const Icon = isError ? ErrorOutlineIcon : InfoOutlineIcon;
        return (
          <Card
            as="li"
            key={`${finding.rule} ${finding.path} ${titles.join()} ${JSON.stringify(finding.params)}`}
            tone={isError ? 'critical' : 'caution'}
            border
            radius={2}
            padding={3}
            data-testid={`finding-${finding.rule}`}
          >
            <Flex gap={3}>
              <Text size={1}>
                <Icon aria-hidden />
              </Text>
              <Stack gap={3} flex={1} style={{ minWidth: 0 }}>
                <Text size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
                  {isError ? 'Mistake: ' : 'To look at: '}
                  {matter}
                </Text>
                <Text size={1}>{advice}</Text>
                <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
                  {titles.join(', ')}. {target !== undefined && <FieldLink target={target} />}
                </Text>
              </Stack>
            </Flex>
          </Card>
        );
      })}
    </Stack>
  );
}
