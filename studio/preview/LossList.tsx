import { Card, Stack, Text } from '@sanity/ui';
import type { Issue } from '@stallkeep/promise';
import { IntentLink } from 'sanity/router';
import { sayLoss } from './issueWords.ts';

/** What is in the content but could not be read, so that nobody takes a preview without it for whole. */
export function LossList({ losses }: { readonly losses: readonly Issue[] }) {
  if (losses.length === 0) return null;
  return (
    <Card tone="critical" border radius={3} padding={3}>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          Something could not be read
        </Text>
        {losses.map((loss) => {
          const { documentId, sentence } = sayLoss(loss);
          return (
            <Text key={`${loss.path} ${loss.rule}`} size={1}>
              {sentence}{' '}
              {documentId !== undefined && (
                <IntentLink intent="edit" params={{ id: documentId }}>
                  Open it
                </IntentLink>
              )}
            </Text>
          );
        })}
      </Stack>
    </Card>
  );
}
